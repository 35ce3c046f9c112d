using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Suites;

/// <summary>Programming mistakes throw ArgumentException, before anything is read.</summary>
public abstract class ArgumentErrorsConformance<TFixture>(TFixture fixture) : GraphConformance<TFixture>(fixture)
    where TFixture : class, IGraphFixture
{
    private static readonly GraphValue One = GraphValue.Of(1);

    public static TheoryData<string> Names => [.. Calls.Keys];

    private static Dictionary<string, Func<IGraphStore, Task>> Calls { get; } = new()
    {
        ["unknown type"] = store => Scan(store, new ScanRequest { Type = "Onbekend" }),
        ["unknown type in count"] = store => store.CountAsync(Kijker.Systeem, "Onbekend", null, CancellationToken.None),
        ["unknown field in filter"] = store => Scan(store, Filtered(new Filter.Exists("onbekend"))),
        ["unknown field deep in a filter"] = store => Scan(store, Filtered(new Filter.And([new Filter.Not(new Filter.Or([new Filter.Exists("onbekend")]))]))),
        ["unknown field in an empty list of values"] = store => Scan(store, Filtered(new Filter.In("onbekend", []))),
        ["field of another type"] = store => Scan(store, Filtered(new Filter.Exists("naam"))),
        ["field of different kinds"] = store => Scan(store, new ScanRequest { Type = "Benoemd", Filter = new Filter.Exists("code") }),
        ["text for a number"] = store => Scan(store, Filtered(Is("jaar", GraphValue.Of("1")))),
        ["whole for a number"] = store => Scan(store, Filtered(Is("budget", One))),
        ["moment for a date"] = store => Scan(store, Filtered(Is("start", GraphValue.Of(DateTimeOffset.UnixEpoch)))),
        ["list for a list"] = store => Scan(store, Filtered(Is("trefwoorden", GraphValue.Of(["a"])))),
        ["wrong kind among values"] = store => Scan(store, Filtered(new Filter.In("jaar", [One, GraphValue.Of(true)]))),
        ["prefix of a number"] = store => Scan(store, Filtered(new Filter.StartsWith("jaar", "2"))),
        ["prefix that is no text"] = store => Scan(store, Filtered(new Filter.StartsWith("titel", "\uD800"))),
        ["relation in a scan's filter"] = store => Scan(store, Filtered(new Filter.Exists(new FieldReference("zekerheid", OnRelation: true)))),
        ["unknown kind in a filter"] = store => Scan(store, Filtered(new Filter.Related("ONBEKEND", Direction.Uit, []))),
        ["unknown field in order"] = store => Scan(store, Ordered(new Order("onbekend"))),
        ["order on a list"] = store => Scan(store, Ordered(new Order("trefwoorden"))),
        ["alphabetical number"] = store => Scan(store, Ordered(new Order("jaar", Alphabetical: true))),
        ["alphabetical but not sortable"] = store => Scan(store, Ordered(new Order("toelichting", Alphabetical: true))),
        ["too many orders"] = store => Scan(store, new ScanRequest { Type = "Onderzoek", Order = [.. Enumerable.Repeat(new Order("jaar"), ReadLimits.MaxOrders + 1)] }),
        ["unknown group field"] = store => store.GroupAsync(Kijker.Systeem, new GroupRequest { Type = "Onderzoek", Field = "onbekend" }, CancellationToken.None),
        ["unknown kind in an expansion"] = store => Expand(store, new ExpandRequest { Parents = ["a"], Direction = Direction.Uit, Soorten = ["ONBEKEND"] }),
        ["unknown neighbour type"] = store => Expand(store, new ExpandRequest { Parents = ["a"], Direction = Direction.Uit, NeighbourType = "Onbekend" }),
        ["property of another kind"] = store => Expand(store, new ExpandRequest
        {
            Parents = ["a"],
            Direction = Direction.Uit,
            Soorten = ["GAAT_OVER"],
            Order = [new Order(new FieldReference("sinds", OnRelation: true))],
        }),
        ["unknown kind in paths"] = store => Paths(store, new PathRequest { From = "a", To = "b", Soorten = ["ONBEKEND"] }),
        ["paths too long"] = store => Paths(store, new PathRequest { From = "a", To = "b", MaxLength = PathRequest.LongestLength + 1 }),
        ["paths without length"] = store => Paths(store, new PathRequest { From = "a", To = "b", MaxLength = 0 }),
        ["too many paths"] = store => Paths(store, new PathRequest { From = "a", To = "b", MaxPaths = PathRequest.MostPaths + 1 }),
        ["no log entries"] = store => store.ReadChangesAsync(0, 0, CancellationToken.None),
        ["too many log entries"] = store => store.ReadChangesAsync(0, ReadLimits.MaxLogEntries + 1, CancellationToken.None),
        ["before the log"] = store => store.ReadChangesAsync(-1, 1, CancellationToken.None),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EveryRead_Should_Throw_When_TheRequestIsMistaken(string name) =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Calls[name](Store));

    [Fact]
    public async Task EveryRead_Should_Throw_When_TheViewerMayNotReadTheField()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ScanAsync(Bezoeker, Filtered(new Filter.Exists("intern")), Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ScanAsync(Bezoeker, Ordered(new Order("intern")), Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.GroupAsync(Bezoeker, new GroupRequest { Type = "Onderzoek", Field = "intern" }, Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CountAsync(Bezoeker, "Onderzoek", new Filter.Not(new Filter.Exists("intern")), Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ExpandAsync(Bezoeker, new ExpandRequest
        {
            Parents = ["a"],
            Direction = Direction.Uit,
            Filter = new Filter.Exists(new FieldReference("notitie", OnRelation: true)),
        }, Cancel));
    }

    private static Task Scan(IGraphStore store, ScanRequest request) => store.ScanAsync(Kijker.Systeem, request, CancellationToken.None);

    private static Task Expand(IGraphStore store, ExpandRequest request) => store.ExpandAsync(Kijker.Systeem, request, CancellationToken.None);

    private static Task Paths(IGraphStore store, PathRequest request) => store.PathsAsync(Kijker.Systeem, request, CancellationToken.None);

    private static ScanRequest Filtered(Filter filter) => new() { Type = "Onderzoek", Filter = filter };

    private static ScanRequest Ordered(Order order) => new() { Type = "Onderzoek", Order = [order] };

    private static Filter.Compare Is(string field, GraphValue value) => new(field, Comparison.Equal, value);
}
