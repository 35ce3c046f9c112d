using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Tests.Support;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Claims;

public sealed class MentionReaderTests
{
    [Theory]
    [InlineData("INVOER", Herkomst.Invoer)]
    [InlineData("IMPORT", Herkomst.Import)]
    [InlineData("CRAWL", Herkomst.Crawl)]
    public async Task ClaimsOf_Should_GiveClaimsWithTheirSource_When_TheMentionHasSome(string name, Herkomst herkomst)
    {
        await using var graph = new PlannedGraph();
        var dated = Some.Vermelding("v", name, Some.Claim("o", "jaar", "2"), Some.Claim("o", "jaar", "1"));
        await graph.WriteAsync(Some.Onderzoek("o"), dated with { Fields = dated.Fields.SetItem("peildatum", GraphValue.Of(new DateOnly(2021, 5, 4))) });

        var claims = MentionReader.ClaimsOf((await graph.NodeAsync("v"))!).ToList();

        Assert.Equal([new SourcedClaim("v", herkomst, new DateOnly(2021, 5, 4), Some.Claim("o", "jaar", "2")), new SourcedClaim("v", herkomst, new DateOnly(2021, 5, 4), Some.Claim("o", "jaar", "1"))], claims);
    }

    [Fact]
    public async Task ClaimsOf_Should_GiveNoneOrNoDate_When_TheNodeHasNone()
    {
        await using var graph = new PlannedGraph();
        await graph.WriteAsync(Some.Onderzoek("o"), Some.Vermelding("v", "IMPORT", Some.Claim("o", "jaar", "1")));

        Assert.Empty(MentionReader.ClaimsOf((await graph.NodeAsync("o"))!));
        Assert.Null(Assert.Single(MentionReader.ClaimsOf((await graph.NodeAsync("v"))!)).Peildatum);
    }

    [Theory]
    [InlineData(null, "woorden")]
    [InlineData("lezing", "lezing")]
    [InlineData("", "")]
    public void Uitkomst_Should_BeTheReadingOrElseTheWords_When_Asked(string? reading, string expected) =>
        Assert.Equal(expected, new Claim("o", "veld", "woorden", "p. 1", reading).Uitkomst);

    [Fact]
    public void Normalised_Should_BringItsTextsToNfcAndKeepTheRest_When_TheyAreDecomposed()
    {
        var claim = new Claim("o", "veld", "e\u0301", "blz. e\u0301", "\u212B");

        Assert.Equal(new Claim("o", "veld", "\u00E9", "blz. \u00E9", "\u00C5"), claim.Normalised());
        Assert.Null((claim with { Gelezen = null }).Normalised().Gelezen);
        Assert.All(
            new[] { claim with { Waarde = "\uD800" }, claim with { Plaats = "\uD800" }, claim with { Gelezen = "\uD800" } },
            broken => Assert.Throws<ArgumentException>(() => broken.Normalised()));
    }
}
