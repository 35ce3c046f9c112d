using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Neo4j.Tests.Servers;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Cypher;

/// <summary>Whatever a text holds, it reaches the database as a parameter, or as a name that was checked, or not at all.</summary>
public sealed partial class InjectionTests(Neo4jServer server)
{
    private static readonly string[] Pieces =
    [
        "`", "``", "'", "\"", "\\", "\\u0060", "\\u0027", "\\`", "$p0", "${p}", "{", "}", ")", "]", "//", "/*", "*/", ";", "\n", "\0", "\u2028", "\uFF40", "é", "\U0001F600",
        " ", "a", "Knoop", "_Stand", "DETACH DELETE n", "RETURN 1", "CALL dbms.shutdown()", "UNION MATCH (n)", ":`Knoop`", "-[", "]->",
    ];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static Arbitrary<string> Hostile => Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();

    /// <summary>What a value can be: a text of the graph holds no U+0000.</summary>
    private static Arbitrary<string> HostileValue => Hostile.Filter(text => text.Length > 0 && !text.Contains('\0', StringComparison.Ordinal));

    private static Config Fixed => Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20_261_124, 1);

    [Fact]
    public void Statement_Should_HaveTheSameText_When_ItsValuesDiffer()
    {
        var plain = Statements.Families.ToDictionary(family => family, family => Statements.Of(family, "waarde"));

        // The order of texts beyond the surrogates takes other comparisons (TextOrder); the next test is for those too.
        Prop.ForAll(HostileValue.Filter(text => text.All(c => c < '\uD800')), text => Statements.Families.All(family =>
            Statements.Of(family, text).All(pair => pair.Value.Text == plain[family][pair.Key].Text))).Check(Fixed.WithMaxTest(100));
    }

    [Fact]
    public void Statement_Should_HoldNothingOfItsValues_When_TheyAreAnything()
    {
        const string Mark = "qzx9";

        Prop.ForAll(HostileValue, text => Statements.Families.All(family =>
            Statements.Of(family, text + Mark + text).All(pair => !pair.Value.Text.Contains(Mark, StringComparison.Ordinal)))).Check(Fixed.WithMaxTest(100));
    }

    [Fact]
    public void Name_Should_BeANameOrRefused_When_ItIsMadeOfAnything()
    {
        Func<string, object>[] doors = [text => new Label(text), text => new RelationshipType(text), text => new PropertyName(text), text => new Variable(text), text => Identifier.Quote(text)];

        Prop.ForAll(Hostile, text => doors.All(door => IsName().IsMatch(text) ? Opens(door, text) : !Opens(door, text))).Check(Fixed);
    }

    [Fact]
    public void Model_Should_RefuseTheSchema_When_ItHasANameThatIsNone()
    {
        Prop.ForAll(Hostile.Filter(text => !IsName().IsMatch(text)), text =>
            !Opens(name => new GraphModel(new GraphSchema(1, [new NodeType { Name = name, Fields = [] }], [])), text)
            && !Opens(name => new GraphModel(new GraphSchema(1, [new NodeType { Name = "Ding", Fields = [new GraphField { Name = name, Kind = FieldKind.Text }] }], [])), text)
            && !Opens(name => new GraphModel(new GraphSchema(1, [], [new RelationKind { Name = name, From = [], To = [], Properties = [] }])), text)).Check(Fixed);
    }

    [Theory]
    [InlineData("_Stand")]
    [InlineData("_x")]
    [InlineData("Knoop")]
    [InlineData("id")]
    public void Model_Should_RefuseTheSchema_When_ItUsesANameOfOurs(string name) =>
        Assert.Throws<ArgumentException>(() => new GraphModel(new GraphSchema(1, [new NodeType { Name = name, Fields = [] }], [])));

    [Fact]
    public async Task Store_Should_KeepAndFindTheText_When_ItIsHostile()
    {
        var address = await server.AddressAsync();
        await EmptyDatabase.MakeAsync(address, Token);
        await using var store = await Neo4jGraphStore.OpenAsync(new Neo4jOptions { Address = address }, TestSchema.Instance, TimeProvider.System, Token);
        var texts = HostileValue.Generator.Sample(60, 20).Distinct().Append("`").ToList();
        var changes = texts.Select((text, i) => (Change)Some.Onderzoek($"o{i}", ("titel", GraphValue.Of(text)), ("trefwoorden", ListValue.Of([GraphValue.Of(text)])))).ToArray();

        Assert.IsType<ApplyResult.Applied>(await store.ApplyAsync(Some.ChangeSet("`'\"\\u0060", changes), Token));

        for (var i = 0; i < texts.Count; i++)
        {
            var kept = ((TextValue)GraphValue.Of(texts[i])).Text;
            var found = await store.ScanAsync(
                Kijker.Systeem, new ScanRequest { Type = "Onderzoek", Filter = new Filter.And([new Filter.Compare("titel", Comparison.Equal, GraphValue.Of(kept)), new Filter.StartsWith("trefwoorden", kept)]) }, Token);
            Assert.Contains(found.Items, node => node.Id == $"o{i}" && node.Text("titel") == kept);
        }
        Assert.Equal(texts.Count, await store.CountAsync(Kijker.Systeem, "Onderzoek", null, Token));
        Assert.Empty(await store.CheckAsync(Token));
    }

    private static bool Opens(Func<string, object> door, string text)
    {
        try
        {
            return door(text) is not null;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]{0,199}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex IsName();
}
