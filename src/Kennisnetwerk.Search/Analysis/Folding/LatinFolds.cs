using System.Collections.Frozen;

namespace Kennisnetwerk.Search.Analysis.Folding;

/// <summary>
/// What lower-case letters with diacritics, ligatures and compatibility forms fold to: the compatibility decompositions
/// of the Unicode Character Database for Latin, Greek and Cyrillic without their marks, and the letters with a stroke
/// that Unicode does not decompose. A table of our own, for the runtime cannot normalize when it runs without ICU.
/// </summary>
internal static class LatinFolds
{
    private static readonly (string Base, string Composed)[] Rows =
    [
        ("0", "⁰₀"),
        ("1", "¹₁"),
        ("2", "²₂"),
        ("3", "³₃"),
        ("4", "⁴₄"),
        ("5", "⁵₅"),
        ("6", "⁶₆"),
        ("7", "⁷₇"),
        ("8", "⁸₈"),
        ("9", "⁹₉"),
        ("a", "ªàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
        ("b", "ḃḅḇ"),
        ("c", "çćĉċčḉ"),
        ("d", "ðďđḋḍḏḑḓ"),
        ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"),
        ("f", "ḟ"),
        ("g", "ĝğġģǧǵḡ"),
        ("h", "ĥħȟḣḥḧḩḫẖ"),
        ("i", "İìíîïĩīĭįıǐȉȋḭḯỉịⁱ"),
        ("j", "ĵǰ"),
        ("k", "ķĸǩḱḳḵ"),
        ("l", "ĺļľłḷḹḻḽ"),
        ("m", "ḿṁṃ"),
        ("n", "ñńņňŋǹṅṇṉṋⁿ"),
        ("o", "ºòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
        ("p", "ṕṗ"),
        ("r", "ŕŗřȑȓṙṛṝṟ"),
        ("s", "śŝşšſșṡṣṥṧṩẛ"),
        ("t", "ţťŧțṫṭṯṱẗ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
        ("v", "ṽṿ"),
        ("w", "ŵẁẃẅẇẉẘ"),
        ("x", "ẋẍ"),
        ("y", "ýÿŷȳẏẙỳỵỷỹ"),
        ("z", "źżžẑẓẕ"),
        ("ʒ", "ǯ"),
        ("ʹ", "ʹ"),
        ("α", "άἀἁἂἃἄἅἆἇὰάᾀᾁᾂᾃᾄᾅᾆᾇᾰᾱᾲᾳᾴᾶᾷ"),
        ("β", "ϐ"),
        ("ε", "έϵἐἑἒἓἔἕὲέ"),
        ("η", "ήἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇ"),
        ("θ", "ϑ"),
        ("ι", "ΐίϊἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗ"),
        ("κ", "ϰ"),
        ("μ", "µ"),
        ("ο", "όὀὁὂὃὄὅὸό"),
        ("π", "ϖ"),
        ("ρ", "ϱῤῥ"),
        ("ς", "ϲ"),
        ("υ", "ΰϋύϒϓϔὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧ"),
        ("φ", "ϕ"),
        ("ω", "ώὠὡὢὣὤὥὦὧὼώᾠᾡᾢᾣᾤᾥᾦᾧῲῳῴῶῷ"),
        ("а", "ӑӓ"),
        ("г", "ѓ"),
        ("е", "ѐёӗ"),
        ("ж", "ӂӝ"),
        ("з", "ӟ"),
        ("и", "йѝӣӥ"),
        ("к", "ќ"),
        ("о", "ӧ"),
        ("у", "ўӯӱӳ"),
        ("ч", "ӵ"),
        ("ы", "ӹ"),
        ("э", "ӭ"),
        ("і", "ї"),
        ("ѵ", "ѷ"),
        ("ә", "ӛ"),
        ("ө", "ӫ"),
        ("ae", "æǽǣ"),
        ("aʾ", "ẚ"),
        ("dz", "ǆǳ"),
        ("ff", "ﬀ"),
        ("ffi", "ﬃ"),
        ("ffl", "ﬄ"),
        ("fi", "ﬁ"),
        ("fl", "ﬂ"),
        ("ij", "ĳ"),
        ("lj", "ǉ"),
        ("nj", "ǌ"),
        ("oe", "œ"),
        ("ss", "ß"),
        ("st", "ﬅﬆ"),
        ("th", "þ"),
        ("'n", "ŉ"),
    ];

    private static readonly FrozenDictionary<char, string> Folds =
        Rows.SelectMany(row => row.Composed, (row, letter) => (letter, row.Base))
            .ToFrozenDictionary(pair => pair.letter, pair => pair.Base);

    /// <summary>What a lower-case letter folds to, or null when it stays as it is.</summary>
    public static string? Of(char letter) => Folds.GetValueOrDefault(letter);
}
