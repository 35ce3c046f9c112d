using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

public sealed class SoundIndexTests
{
    private static readonly string[] Keys = ["bureau", "plateau", "hart", "lijden", "rauw", "rouw", "woord", "wordt"];
    private static readonly SoundIndex Index = new([.. Keys.Select((key, number) => new SpellingWord(key, number, 0, 0))]);

    [Theory]
    [InlineData("plato", "plateau")]
    [InlineData("hard", "hart")]
    [InlineData("leiden", "lijden")]
    [InlineData("rauw", "rauw rouw")]
    [InlineData("fiets", "")]
    [InlineData("", "")]
    [InlineData("e", "")]
    public void Collect_Should_FindAllThatSoundAlike_When_AWordIsTyped(string typed, string expected)
    {
        var found = new HashSet<int>();

        Index.Collect(typed, found);

        Assert.Equal(expected, string.Join(' ', found.Order().Select(number => Keys[number])));
    }

    [Fact]
    public void Collect_Should_FindNothing_When_ThereAreNoWords()
    {
        var found = new HashSet<int>();

        new SoundIndex([]).Collect("plato", found);

        Assert.Empty(found);
    }

    [Fact]
    public void Collect_Should_FindEveryWordByItself_When_ManyAreIndexed()
    {
        var random = new Random(41);
        var words = Enumerable.Range(0, 5000)
            .Select(number => new SpellingWord(string.Concat(Enumerable.Range(0, random.Next(3, 10)).Select(_ => "aeioudtcksznr"[random.Next(13)])), number, 0, 0))
            .ToList();
        var index = new SoundIndex(words);

        for (var number = 0; number < words.Count; number++)
        {
            var found = new HashSet<int>();
            index.Collect(words[number].Key, found);

            Assert.True(SoundKey.Of(words[number].Key).Length < 2 || found.Contains(number), words[number].Key);
        }
    }
}
