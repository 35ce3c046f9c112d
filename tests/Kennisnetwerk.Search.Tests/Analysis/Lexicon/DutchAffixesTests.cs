using System.Collections.Frozen;
using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Search.Tests.Analysis.Lexicon;

public sealed class DutchAffixesTests
{
    private static readonly DutchLexicon Words = DutchLexicon.Instance;

    public static TheoryData<string> Classes => ["Particles", "FreeParticles", "Suffixes", "Numerals", "ClassicalPrefixes", "BoundAdjectives", "BorrowedParticles"];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Class_Should_HoldFoldedLettersOnly_When_WordsAreComparedWithIt(string name) =>
        Assert.All(Members(name), word => Assert.True(word.Length > 0 && word.All(char.IsAsciiLetterLower), word));

    [Fact]
    public void FreeParticles_Should_BeParticles_When_TheyStandBeforeNouns() => Assert.Subset(DutchAffixes.Particles.ToHashSet(), DutchAffixes.FreeParticles.ToHashSet());

    [Theory]
    [InlineData("Particles")]
    [InlineData("Numerals")]
    [InlineData("ClassicalPrefixes")]
    public void Class_Should_BeUsedByTheLanguage_When_ItNamesFirstParts(string name)
    {
        var unused = Members(name).Where(word => Words.CountPrefix(word) < 3).ToList();

        Assert.Empty(unused);
    }

    private static FrozenSet<string> Members(string name) => (FrozenSet<string>)typeof(DutchAffixes).GetField(name)!.GetValue(null)!;
}
