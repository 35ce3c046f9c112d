using System.Text;
using Kennisnetwerk.Search.Analysis.Segmentation;

namespace Kennisnetwerk.Search.Tests.Analysis.Segmentation;

public sealed class WordSegmenterTests
{
    // Letters, digits, marks, joiners, ideographs, format characters, half a surrogate pair, an emoji with a modifier.
    private static readonly string[] Alphabet =
    [
        "a", "B", "é", "e\u0301", "ß", "1", "9", "٣", "'", "’", "\"", ".", ",", ";", ":", "-", "–", "/", "&", "+", "_", " ", "\r\n", "\t", "\u00AD",
        "\u200D", "\u200B", "א", "ב", "漢", "カ", "ー", "ท", "\uD83D", "👩🏽", "𝒳", "²", "…",
    ];

    [Theory]
    [InlineData("Zij zegt: 'Kom!'", "Zij|zegt|Kom")]
    [InlineData("can't won’t", "can't|won’t")]
    [InlineData("3.14 1,000.50 12:30", "3.14|1,000.50|12|30")]
    [InlineData("a.b.c. U.S.A", "a.b.c|U.S.A")]
    [InlineData("snake_case _x __", "snake_case|_x")]
    [InlineData("שלום ג'ירפה צה\"ל", "שלום|ג'ירפה|צה\"ל")]
    [InlineData("ב'9 ב' ב'\u0301x", "ב'|9|ב'|ב'\u0301x")]
    [InlineData("漢字カタカナ", "漢|字|カタカナ")]
    [InlineData("cafe\u0301s 1\u00AD2", "cafe\u0301s|1\u00AD2")]
    [InlineData("naam:waarde", "naam|waarde")]
    [InlineData("A1 1A", "A1|1A")]
    [InlineData("", "")]
    [InlineData("?! ... --- '''", "")]
    public void MoveNext_Should_FollowWordBoundaries_When_TextIsOrdinary(string text, string words) =>
        Assert.Equal(words, string.Join('|', Words(text)));

    [Theory]
    [InlineData("K-EET is een team", "K-EET|is|een|team")]
    [InlineData("18-/18+ en 18+.", "18-/18+|en|18+")]
    [InlineData("0-12 jaar, 0–12", "0-12|jaar|0–12")]
    [InlineData("JeugdzorgPlus", "JeugdzorgPlus")]
    [InlineData("Jeugdzorg+ (gesloten)", "Jeugdzorg+|gesloten")]
    [InlineData("co-ouderschap", "co-ouderschap")]
    [InlineData("thema's thema’s", "thema's|thema’s")]
    [InlineData("LVB-problematiek", "LVB-problematiek")]
    [InlineData("jeugd- en gezinszorg", "jeugd|en|gezinszorg")]
    [InlineData("R&D en/of", "R&D|en|of")]
    [InlineData("2+2 C++", "2|2|C")]
    [InlineData("2019/2020", "2019/2020")]
    [InlineData("24/7-zorg", "24/7-zorg")]
    public void MoveNext_Should_KeepTogether_When_DutchWritesOneWord(string text, string words) =>
        Assert.Equal(words, string.Join('|', Words(text)));

    [Fact]
    public void MoveNext_Should_NeverOverlapNorSkipLetters_When_TextIsRandom()
    {
        var random = new Random(29);
        for (var run = 0; run < 5000; run++)
        {
            var text = RandomText(random);
            var segmenter = new WordSegmenter(text, 128);
            var covered = new bool[text.Length];
            var last = 0;
            while (segmenter.MoveNext())
            {
                Assert.True(segmenter.Start >= last && segmenter.End > segmenter.Start && segmenter.End <= text.Length, Escaped(text));
                last = segmenter.End;
                covered.AsSpan(segmenter.Start..segmenter.End).Fill(true);
            }

            Assert.True(text.Index().All(place => covered[place.Index] || !char.IsLetterOrDigit(place.Item)), Escaped(text));
        }
    }

    [Fact]
    public void MoveNext_Should_GiveTheSameWords_When_SpacesStandBetweenThem()
    {
        var random = new Random(30);
        for (var run = 0; run < 2000; run++)
        {
            var words = Words(RandomText(random));

            Assert.Equal(words, Words(string.Join(' ', words)));
        }
    }

    [Fact]
    public void MoveNext_Should_IgnoreMarks_When_TheyFollowALetter()
    {
        var random = new Random(31);
        for (var run = 0; run < 1000; run++)
        {
            var text = string.Concat(Enumerable.Range(0, 20).Select(_ => "ab1 .,'-"[random.Next(8)]));
            var marked = string.Concat(text.Select(letter => char.IsAsciiLetter(letter) ? $"{letter}\u0301" : letter.ToString()));

            Assert.Equal(Words(text), Words(marked).Select(word => word.Replace("\u0301", "", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void MoveNext_Should_CutALongRun_When_ItPassesTheLimit()
    {
        var words = Words(new string('a', 100), 16);

        Assert.Equal(100, words.Sum(word => word.Length));
        Assert.All(words, word => Assert.InRange(word.Length, 1, 16));
    }

    private static List<string> Words(string text, int maxWordLength = 128)
    {
        var words = new List<string>();
        var segmenter = new WordSegmenter(text, maxWordLength);
        while (segmenter.MoveNext())
        {
            words.Add(text[segmenter.Start..segmenter.End]);
        }

        return words;
    }

    private static string RandomText(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(30); length > 0; length--)
        {
            text.Append(Alphabet[random.Next(Alphabet.Length)]);
        }

        return text.ToString();
    }

    private static string Escaped(string text) => string.Concat(text.Select(character => char.IsAscii(character) ? character.ToString() : $"\\u{(int)character:X4}"));
}
