using System.Text;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Tests.Servers;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Queries;

public sealed class TextOrderTests(Neo4jServer server)
{
    private static readonly string[] Texts =
        ["a", "\uFFEE", "\U0001F600", "a\uFFEE", "a\U0001F600", "a\U0001F601b", "a\uE000", "\U0001F600\uFFEE", "\U0001F600\U0001F601", "\uFFEE\U0001F600", "\U0010FFFD", "z"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("titel", Comparison.Less)]
    [InlineData("titel", Comparison.LessOrEqual)]
    [InlineData("titel", Comparison.Greater)]
    [InlineData("titel", Comparison.GreaterOrEqual)]
    [InlineData("trefwoorden", Comparison.Less)]
    [InlineData("toelichting", Comparison.GreaterOrEqual)]
    public async Task CountAsync_Should_OrderByCodePoint_When_TextsHaveSurrogates(string field, Comparison comparison)
    {
        await using var store = await OpenAsync();
        foreach (var text in Texts)
        {
            var expected = Texts.Count(other => Holds(comparison, Compare(other, text)));

            var filter = new Filter.Compare(field, comparison, GraphValue.Of(text));

            Assert.Equal(expected, await store.CountAsync(Kijker.Systeem, "Onderzoek", filter, Token));
        }
    }

    [Fact]
    public async Task ScanAsync_Should_GiveEachNodeOnce_When_PagesBreakAtSurrogates()
    {
        await using var store = await OpenAsync();
        var request = new ScanRequest { Type = "Onderzoek", Order = [new Order("titel")], Page = new PageRequest(1) };
        var seen = new List<string>();
        for (var more = true; more;)
        {
            var page = await store.ScanAsync(Kijker.Systeem, request, Token);
            seen.AddRange(page.Items.Select(node => ((TextValue)node.Fields["titel"]).Text));
            more = page.HasMore;
            request = request with { Page = new PageRequest(1, page.Rows[^1].Cursor) };
        }

        Assert.Equal(Texts.Order(Comparer<string>.Create(Compare)), seen);
    }

    private async Task<Neo4jGraphStore> OpenAsync()
    {
        var address = await server.AddressAsync();
        await EmptyDatabase.MakeAsync(address, Token);
        var store = await Neo4jGraphStore.OpenAsync(new Neo4jOptions { Address = address }, TestSchema.Instance, TimeProvider.System, Token);
        await store.ApplyAsync(
            Some.ChangeSet("teksten", [.. Texts.Select((text, i) => Some.Onderzoek(
                $"o{i:00}",
                ("titel", GraphValue.Of(text)),
                ("toelichting", GraphValue.Of(text)),
                ("trefwoorden", ListValue.Of([GraphValue.Of(text)]))))]),
            Token);
        return store;
    }

    private static int Compare(string left, string right) =>
        Encoding.UTF8.GetBytes(left).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(right));

    private static bool Holds(Comparison comparison, int order) => comparison switch
    {
        Comparison.Less => order < 0,
        Comparison.LessOrEqual => order <= 0,
        Comparison.Greater => order > 0,
        _ => order >= 0,
    };
}
