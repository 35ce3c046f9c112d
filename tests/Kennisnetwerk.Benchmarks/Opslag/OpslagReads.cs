using System.Diagnostics;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Benchmarks.Opslag;

/// <summary>Times reads one after another: the middle and the 95th of a hundred, over fixed random arguments.</summary>
internal static class OpslagReads
{
    private const int Runs = 100;

    private static readonly Kijker Kijker = Kijker.Bezoeker;

    public static async Task MeasureAsync(IGraphStore store, OpslagGraph graph, OpslagTable table)
    {
        var random = new Random(7);
        string[] Onderzoeken(int count) => [.. Enumerable.Range(0, count).Select(_ => $"o{random.Next(graph.Onderzoeken)}")];
        ExpandRequest Expand(int parents, int size, params Order[] order) => new()
        {
            Parents = [.. Onderzoeken(parents)],
            Direction = Direction.Uit,
            Page = new PageRequest(size),
            Order = [.. order],
        };
        ExpandRequest Hub(string parent, string soort) => new() { Parents = [parent], Direction = Direction.In, Soorten = [soort], Page = new PageRequest(20) };
        var byTitle = new Order("titel", Alphabetical: true);

        await TimeAsync(table, "1 knoop op id", () => store.GetAsync(Kijker, Onderzoeken(1), CancellationToken.None));
        await TimeAsync(table, "100 knopen op id", () => store.GetAsync(Kijker, Onderzoeken(100), CancellationToken.None));
        await TimeAsync(table, "20 onderzoeken, eerste bladzijde op id", () => store.ScanAsync(Kijker, Scan(20), CancellationToken.None));
        await TimeAsync(table, "20 onderzoeken, eerste bladzijde op alfabet", () => store.ScanAsync(Kijker, Scan(20, byTitle), CancellationToken.None));
        await TimeAsync(table, "20 onderzoeken, eerste bladzijde op jaar aflopend", () => store.ScanAsync(Kijker, Scan(20, new Order("jaar", Descending: true)), CancellationToken.None));
        await TimeAsync(table, "onderzoeken tellen op status", () => store.CountAsync(Kijker, "Onderzoek", Is("status", "LOPEND"), CancellationToken.None));
        await TimeAsync(table, "onderzoeken groeperen op status", () => store.GroupAsync(Kijker, new GroupRequest { Type = "Onderzoek", Field = "status" }, CancellationToken.None));
        await TimeAsync(table, "buren van 1 onderzoek", () => store.ExpandAsync(Kijker, Expand(1, 20), CancellationToken.None));
        await TimeAsync(table, "buren van 50 onderzoeken, 10 elk", () => store.ExpandAsync(Kijker, Expand(50, 10), CancellationToken.None));
        await TimeAsync(table, "buren van 1000 onderzoeken, 10 elk", () => store.ExpandAsync(Kijker, Expand(1000, 10), CancellationToken.None));
        await TimeAsync(table, "buren van 100 onderzoeken, 10 elk", () => store.ExpandAsync(Kijker, Expand(100, 10), CancellationToken.None));
        await TimeAsync(table, "buren van 1000 onderzoeken tellen", () => store.CountNeighboursAsync(Kijker, Expand(1000, 10), CancellationToken.None));
        await TimeAsync(table, "onderzoeken van de grootste instelling, 20", () => store.ExpandAsync(Kijker, Hub("i0", "UITGEVOERD_DOOR"), CancellationToken.None));
        await TimeAsync(table, "onderzoeken van het grootste thema, 20", () => store.ExpandAsync(Kijker, Hub("t0", "GAAT_OVER"), CancellationToken.None));
        await TimeAsync(table, "idem, op alfabet", () => store.ExpandAsync(Kijker, Hub("t0", "GAAT_OVER") with { Order = [byTitle], NeighbourType = "Onderzoek" }, CancellationToken.None));
        await TimeAsync(table, "onderzoeken van het grootste thema tellen", () => store.CountNeighboursAsync(Kijker, Hub("t0", "GAAT_OVER"), CancellationToken.None));
        await TimeAsync(table, "beweringen over 20 onderzoeken", () => store.GetClaimsAsync(Kijker, [.. Enumerable.Range(0, 20).Select(i => $"o{i}")], CancellationToken.None));
        await TimeAsync(table, "paden tussen 2 onderzoeken, tot 4", () => Paths(store, Onderzoeken(2)));
        await WalkAsync(store, byTitle, table);
    }

    private static Task<System.Collections.Immutable.ImmutableArray<GraphPath>> Paths(IGraphStore store, string[] ends) =>
        store.PathsAsync(Kijker, new PathRequest { From = ends[0], To = ends[1] }, CancellationToken.None);

    private static ScanRequest Scan(int size, params Order[] order) => new() { Type = "Onderzoek", Order = [.. order], Page = new PageRequest(size) };

    private static Filter.Compare Is(string field, string value) => new(field, Comparison.Equal, GraphValue.Of(value));

    private static async Task TimeAsync<T>(OpslagTable table, string what, Func<Task<T>> read)
    {
        await read();
        var times = new double[Runs];
        for (var i = 0; i < Runs; i++)
        {
            var watch = Stopwatch.StartNew();
            await read();
            times[i] = watch.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        table.Add(what, $"p50 {times[Runs / 2]:0.00} ms, p95 {times[Runs * 95 / 100]:0.00} ms");
    }

    private static async Task WalkAsync(IGraphStore store, Order order, OpslagTable table)
    {
        var rows = 0;
        var page = new PageRequest(PageRequest.MaxSize);
        var watch = Stopwatch.StartNew();
        for (var more = true; more;)
        {
            var read = await store.ScanAsync(Kijker, new ScanRequest { Type = "Onderzoek", Order = [order], Page = page }, CancellationToken.None);
            rows += read.Rows.Length;
            page = new PageRequest(PageRequest.MaxSize, read.Rows[^1].Cursor);
            more = read.HasMore;
        }

        table.Add($"alle {rows} onderzoeken op alfabet, 1000 per bladzijde", $"{rows / watch.Elapsed.TotalSeconds:0} per s");
    }
}
