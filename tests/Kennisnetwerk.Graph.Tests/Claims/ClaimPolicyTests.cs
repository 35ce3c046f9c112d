using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Claims;

public sealed class ClaimPolicyTests
{
    private static readonly GraphField Jaar = new() { Name = "jaar", Kind = FieldKind.Whole };

    private static readonly GraphField Woorden = new() { Name = "woorden", Kind = FieldKind.Text, IsList = true };

    [Fact]
    public void Rank_Should_GoByKindThenDateThenMentionThenPlace_When_ClaimsDiffer()
    {
        SourcedClaim[] expected =
        [
            Of("z", Herkomst.Invoer, null, "1"), Of("z", Herkomst.Import, 2022, "2"), Of("a", Herkomst.Import, 2021, "3"), Of("a", Herkomst.Import, 2021, "4"), Of("b", Herkomst.Import, 2021, "5"),
            Of("a", Herkomst.Import, null, "6"), Of("a", Herkomst.Crawl, 2030, "7"),
        ];
        SourcedClaim[] shuffled = [expected[6], expected[2], expected[4], expected[3], expected[0], expected[5], expected[1]];

        Assert.Equal(expected, ClaimPolicy.Rank(shuffled));
    }

    [Fact]
    public void Materialise_Should_GiveTheSame_When_MentionsComeInAnyOrder()
    {
        var random = new Random(3);
        for (var i = 0; i < 200; i++)
        {
            var claims = Enumerable.Range(0, 8).Select(j => Of($"v{j}", (Herkomst)random.Next(3), random.Next(2) == 0 ? null : 2020 + random.Next(2), $"{random.Next(4)}", random.Next(2) == 0 ? "jaar" : "woorden")).ToArray();
            var values = ClaimPolicy.Materialise([Jaar, Woorden], claims);
            random.Shuffle(claims);
            Assert.Equal(values, ClaimPolicy.Materialise([Jaar, Woorden], claims));
        }
    }

    [Fact]
    public void Materialise_Should_PassOver_When_AClaimCannotBeReadOrNamesNothing()
    {
        var values = ClaimPolicy.Materialise(
            [Jaar, Woorden],
            [Of("a", Herkomst.Invoer, null, "geen jaar"), Of("b", Herkomst.Crawl, null, "2021"), Of("c", Herkomst.Invoer, null, "x", "onbekend"), Of("d", Herkomst.Invoer, null, "", "")]);

        Assert.Equal(["jaar"], values.Keys);
        Assert.Equal(GraphValue.Of(2021), values["jaar"]);
    }

    [Fact]
    public void Materialise_Should_TakeTheReading_When_TheWordsAreReadOtherwise()
    {
        var claim = Of("a", Herkomst.Import, null, "ruim 80.000");

        var values = ClaimPolicy.Materialise([Jaar], [claim with { Claim = claim.Claim with { Gelezen = "80000" } }]);

        Assert.Equal(GraphValue.Of(80_000), values["jaar"]);
    }

    [Fact]
    public void Materialise_Should_TakeTheFirstThatCanBeRead_When_TheStrongestCannot()
    {
        var values = ClaimPolicy.Materialise([Jaar], [Of("a", Herkomst.Invoer, null, "onleesbaar"), Of("b", Herkomst.Import, 2020, "3"), Of("c", Herkomst.Import, 2021, "4")]);

        Assert.Equal(GraphValue.Of(4), values["jaar"]);
    }

    [Fact]
    public void Materialise_Should_GiveEachItemOnceInTheOrderOfStrength_When_TheFieldIsAList()
    {
        var values = ClaimPolicy.Materialise(
            [Woorden],
            [Of("z", Herkomst.Crawl, null, "a", "woorden"), Of("y", Herkomst.Import, null, "b", "woorden"), Of("y", Herkomst.Import, null, "a", "woorden"), Of("x", Herkomst.Import, 2021, "c", "woorden")]);

        Assert.Equal(GraphValue.Of(["c", "b", "a"]), values["woorden"]);
    }

    [Fact]
    public void Materialise_Should_SayNothing_When_NoClaimCanBeRead() =>
        Assert.Empty(ClaimPolicy.Materialise([Jaar, Woorden], [Of("a", Herkomst.Invoer, null, "x"), Of("a", Herkomst.Invoer, null, "", "")]));

    [Fact]
    public void Rank_Should_KeepTheOrderWithinAMention_When_ItSpeaksTwice()
    {
        SourcedClaim[] claims = [Of("a", Herkomst.Import, 2021, "9"), Of("a", Herkomst.Import, 2021, "1"), Of("a", Herkomst.Import, 2021, "5")];

        Assert.Equal(claims, ClaimPolicy.Rank(claims));
        Assert.Equal(GraphValue.Of(9), ClaimPolicy.Materialise([Jaar], claims)["jaar"]);
    }

    [Fact]
    public void Rank_Should_OrderMentionsByCodePoint_When_NothingElseTellsThemApart()
    {
        SourcedClaim[] claims = [Of("B", Herkomst.Import, null, "1"), Of("a", Herkomst.Import, null, "2"), Of("a-1", Herkomst.Import, null, "3"), Of("a1", Herkomst.Import, null, "4")];

        Assert.Equal(claims, ClaimPolicy.Rank(claims.Reverse()));
    }

    private static SourcedClaim Of(string mention, Herkomst herkomst, int? year, string value, string field = "jaar") =>
        new(mention, herkomst, year is { } known ? new DateOnly(known, 1, 1) : null, new Claim("o", field, value, "1"));
}
