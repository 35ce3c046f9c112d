using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Tests.Support;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Changes;

/// <summary>Which items of the log an erasure reaches, and what is left of them.</summary>
public sealed class ErasureTests
{
    private static readonly Erasure Gone = new(WritePlan.Empty with { Erased = ["e", "e~KENT~o", "leeg"] });

    [Theory]
    [InlineData("e", true)]
    [InlineData("o", false)]
    [InlineData("e1", false)]
    [InlineData("leeg", true)]
    public void Touches_Should_GoByTheId_When_TheItemIsOfANode(string id, bool touches) =>
        Assert.Equal(touches, Gone.Touches(new LogItem.OfNode(id, "Onderzoek", null, Node(id))));

    [Theory]
    [InlineData("e~KENT~o", true)]
    [InlineData("o~KENT~e", true)]
    [InlineData("e~ANDERS~x~PARTNER", true)]
    [InlineData("o~KENT~p", false)]
    [InlineData("o~e~p", false)]
    [InlineData("o~KENT~p~e", false)]
    [InlineData("ee~KENT~o", false)]
    public void Touches_Should_GoByItsEnds_When_TheItemIsOfARelation(string id, bool touches) => Assert.Equal(touches, Gone.Touches(new LogItem.OfRelation(id, null, null)));

    [Theory]
    [InlineData("e", true)]
    [InlineData("o~KENT~e", true)]
    [InlineData("o", false)]
    [InlineData("o~KENT~p", false)]
    public void Touches_Should_GoByWhatItSpokeOf_When_TheItemIsOfAMention(string over, bool touches)
    {
        var mention = Node("v") with { Claims = [new Claim("o", "jaar", "1", ""), new Claim(over, "jaar", "geheim", "")] };

        Assert.Equal(touches, Gone.Touches(new LogItem.OfNode("v", "Vermelding", mention, null)));
        Assert.Equal(touches, Gone.Touches(new LogItem.OfNode("v", "Vermelding", null, mention)));
    }

    [Fact]
    public void Touches_Should_SpareRelationsOfAMention_When_ItLivesOn()
    {
        var erasure = new Erasure(WritePlan.Empty with { Erased = ["e", "v"], Nodes = [Node("v")] });

        Assert.True(erasure.Touches(new LogItem.OfNode("v", "Vermelding", Node("v"), null)));
        Assert.False(erasure.Touches(new LogItem.OfRelation("v~IN_BRON~b", null, null)));
        Assert.True(erasure.Touches(new LogItem.OfRelation("e~KENT~b", null, null)));
    }

    [Fact]
    public void Strip_Should_KeepThatItHappenedAndLoseWhat_When_Applied()
    {
        var node = new LogItem.OfNode("e", "Expert", Node("e"), Node("e")) { RedirectedTo = "f" };
        var relation = new LogItem.OfRelation("e~KENT~o", Relation(), Relation());

        Assert.Equal(new LogItem.OfNode("e", "Expert", null, null) { RedirectedTo = "f", IsErased = true }, Erasure.Strip(node));
        Assert.Equal(new LogItem.OfRelation("e~KENT~o", null, null) { IsErased = true }, Erasure.Strip(relation));
        Assert.Equal(Erasure.Strip(node), Erasure.Strip(Erasure.Strip(node)));
    }

    [Fact]
    public async Task Log_Should_HoldNothingOfTheErased_When_ItWasWrittenMergedAndClaimed()
    {
        const string Secret = "Jansen";
        await using var graph = new PlannedGraph();
        await graph.WriteAsync(Some.Node("Expert", "e", ("naam", GraphValue.Of(Secret))), Some.Node("Expert", "f", ("naam", GraphValue.Of("De Vries"))), Some.Onderzoek("o"));
        await graph.WriteAsync(Some.Relation("e", "KENT", "o"), Some.Vermelding("v", "IMPORT", Some.Claim("e", "contact", Secret), Some.Claim("o", "jaar", "1"), Some.Claim("e~KENT~o", "", Secret)));
        await graph.WriteAsync(new Change.RedirectNode("e", "f"));
        await graph.WriteAsync(new Change.EraseNode("e"));

        var items = (await graph.LogAsync()).SelectMany(entry => entry.Items).ToList();

        Assert.DoesNotContain(items, item => Texts(item).Contains(Secret, StringComparison.Ordinal));
        Assert.Contains(items, item => Texts(item).Contains("De Vries", StringComparison.Ordinal));
        Assert.All(items.Where(item => item.Id is "e" or "e~KENT~o"), item => Assert.True(item.IsErased));
    }

    private static string Texts(LogItem item)
    {
        Node?[] nodes = item is LogItem.OfNode node ? [node.Before, node.After] : [];
        return string.Join('|', nodes.OfType<Node>().SelectMany(state => state.Fields.Values.Select(value => value.ToString()).Concat(state.Claims.Select(claim => claim.Waarde))));
    }

    private static Node Node(string id) => new()
    {
        Id = id,
        Type = "Onderzoek",
        Version = 1,
        Status = Publicatiestatus.Concept,
        CreatedAt = default,
        ModifiedAt = default,
        Fields = ImmutableSortedDictionary<string, GraphValue>.Empty,
    };

    private static Relation Relation() => new() { Van = "e", Soort = "KENT", Naar = "o", Version = 1, Properties = ImmutableSortedDictionary<string, GraphValue>.Empty };
}
