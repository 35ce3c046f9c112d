using System.Collections.Frozen;

namespace Kennisnetwerk.Search.Analysis.Lexicon;

/// <summary>Small closed classes of Dutch word formation, which say that a part is no word in a compound.</summary>
internal static class DutchAffixes
{
    /// <summary>Prefixes and particles: before a verb or its derivation they make no compound (<c>aansluiting</c>).</summary>
    public static readonly FrozenSet<string> Particles = Set(
        "aan af achter be bij binnen boven buiten door er ge her in langs mee mis na naar neer om on onder ont op over samen "
        + "tegen tegemoet terug toe tot tussen uit van vast ver vol voor voort voorbij weg wan al te mede heen rond ex anti inter");

    /// <summary>Particles that also stand before nouns in compounds proper (<c>achtertuin</c>).</summary>
    public static readonly FrozenSet<string> FreeParticles = Set("achter binnen boven buiten onder tussen voor over anti ex");

    /// <summary>Suffixes: what stands before them is derived, not compounded (<c>bereikbaarheid</c>).</summary>
    public static readonly FrozenSet<string> Suffixes = Set(
        "heid heden schap schappen baar bare loos loze lijk lijke achtig achtige dom ing ingen ist isten isme aar ers en er tje tjes "
        + "ster teit eit ties ten iteit aars schappelijk ling lingen loosheid baarheid zaam zame waarts waardig waardige");

    /// <summary>Numerals, which make compounds with almost anything (<c>tweemans</c>, <c>driehonkslag</c>).</summary>
    public static readonly FrozenSet<string> Numerals = Set(
        "een twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig zestig zeventig tachtig negentig "
        + "honderd duizend half anderhalf dubbel eerste tweede derde vierde vijfde meer veel enkel");

    /// <summary>First halves borrowed from Greek and Latin, of measures and kinds (<c>kilometer</c>, <c>multireligieus</c>).</summary>
    public static readonly FrozenSet<string> ClassicalPrefixes = Set(
        "kilo centi milli deci mega giga micro nano hecto multi mini maxi super ultra semi quasi pseudo neo pre post pro contra auto bio "
        + "eco euro geo homo hetero hydro infra macro meta mono multi poly psycho socio tele thermo trans uni bi tri aarts oer on her wan non co sub");

    /// <summary>Adjectives that stand as last part only, made from a noun or verb (<c>tweeledig</c>, <c>duitstalig</c>).</summary>
    public static readonly FrozenSet<string> BoundAdjectives = Set(
        "talig talige harig harige vormig vormige ledig ledige voudig voudige stemmig stemmige jarig jarige urig urige daags daagse delig delige "
        + "kleurig kleurige hoekig hoekige zijdig zijdige wekelijks wekelijkse jaarlijks jaarlijkse maandelijks maandelijkse lang lange oud oude "
        + "breed brede rijk rijke arm arme vol volle vrij vrije waardig waardige soortig soortige slachtig slachtige handig handige motorig motorige");

    /// <summary>Second halves of borrowed words that are written with a hyphen (<c>back-up</c>).</summary>
    public static readonly FrozenSet<string> BorrowedParticles = Set("up in out on off down over back by");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
