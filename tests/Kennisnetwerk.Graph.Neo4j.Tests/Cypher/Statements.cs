using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Neo4j.Queries;
using Kennisnetwerk.Graph.Neo4j.Schema;
using Kennisnetwerk.Graph.Neo4j.Writing;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Cypher;

/// <summary>Every statement that the store can send, made with one text wherever a text can stand.</summary>
internal static class Statements
{
    private static readonly GraphModel Model = new(TestSchema.Instance);
    private static readonly DateTimeOffset Moment = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);

    /// <summary>The statements of one family by name.</summary>
    public static IReadOnlyDictionary<string, Neo4jStatement> Of(string family, string text) => (family switch
    {
        "lijsten" => Lists(text),
        "buren" => Neighbours(text),
        "stand" => State(text),
        "schrijven" => Writes(text),
        "logboek" => Log(text),
        _ => throw new ArgumentException($"There is no family '{family}'.", nameof(family)),
    }).ToDictionary(pair => pair.Name, pair => pair.Query.ToStatement());

    /// <summary>The families.</summary>
    public static IEnumerable<string> Families => ["buren", "lijsten", "logboek", "schrijven", "stand"];

    private static IEnumerable<(string Name, Query Query)> Lists(string text)
    {
        yield return ("knopen op id, bezoeker", new GetQuery(TestSchema.Instance, Kijker.Bezoeker, [text]).Query);
        yield return ("knopen op id, systeem", new GetQuery(TestSchema.Instance, Kijker.Systeem, [text]).Query);
        yield return ("relaties op id", GetRelationsQuery.Of(TestSchema.Instance, Kijker.Bezoeker, [$"{text}~GAAT_OVER~{text}"])!);
        yield return ("beweringen", new ClaimsQuery(TestSchema.Instance, Kijker.Bezoeker, [text]).Query);
        foreach (var (name, filter) in Filters(text))
        {
            yield return ($"tellen: {name}", Scan(Kijker.Systeem, "Onderzoek", filter).Count());
        }
        yield return ("eerste bladzijde", Scan(Kijker.Bezoeker, "Onderzoek", null).Page(new ScanRequest { Type = "Onderzoek", Page = new PageRequest(20) }, null));
        var order = new ScanRequest { Type = "Onderzoek", Order = [new Order("titel", Descending: true, Alphabetical: true), new Order("jaar")], Page = new PageRequest(20) };
        yield return ("volgende bladzijde op orde", Scan(Kijker.Bezoeker, "Onderzoek", null).Page(order, new Cursor([GraphValue.Of(text), null], [text])));
        yield return ("bladzijde van een interface", Scan(Kijker.Bezoeker, "Benoemd", null).Page(new ScanRequest { Type = "Benoemd", Order = [new Order("naam", Alphabetical: true)] }, null));
        yield return ("groepen", Scan(Kijker.Bezoeker, "Onderzoek", null).Group("status"));
        yield return ("groepen van een lijst", Scan(Kijker.Systeem, "Onderzoek", null).Group("trefwoorden"));
        yield return ("alle relaties", ScanRelationsQuery.Of(Model, Kijker.Bezoeker, new PageRequest(20), new Cursor([], [text])));
    }

    private static IEnumerable<(string Name, Filter Filter)> Filters(string text) =>
    [
        ("gelijk", new Filter.Compare("titel", Comparison.Equal, GraphValue.Of(text))),
        ("ongelijk", new Filter.Not(new Filter.Compare("titel", Comparison.Equal, GraphValue.Of(text)))),
        ("kleiner, tekst", new Filter.Compare("titel", Comparison.Less, GraphValue.Of(text))),
        ("groter, getal", new Filter.Compare("jaar", Comparison.Greater, GraphValue.Of(2020))),
        ("een van", new Filter.In("titel", [GraphValue.Of(text), GraphValue.Of(text)])),
        ("in een lijst", new Filter.Compare("trefwoorden", Comparison.Equal, GraphValue.Of(text))),
        ("begint met", new Filter.StartsWith("titel", text)),
        ("is er", new Filter.Exists("start")),
        ("verbonden", new Filter.Related("GAAT_OVER", Direction.Uit, [text])),
        ("of", new Filter.Or([new Filter.Exists("start"), new Filter.And([new Filter.StartsWith("titel", text), new Filter.Exists("open")])])),
    ];

    private static IEnumerable<(string Name, Query Query)> Neighbours(string text)
    {
        foreach (var direction in Enum.GetValues<Direction>())
        {
            var request = new ExpandRequest { Parents = [text], Direction = direction, Soorten = ["UITGEVOERD_DOOR", "KENT"], Page = new PageRequest(10) };
            var query = Expand(request);
            yield return ($"{direction}: eerste bladzijde", query.Page(null));
            yield return ($"{direction}: tellen", query.Count());
        }
        var sorted = new ExpandRequest { Parents = [text], Direction = Direction.Uit, NeighbourType = "Kennisinstelling", Order = [new Order("naam", Alphabetical: true)], Filter = new Filter.StartsWith("naam", text) };
        yield return ("volgende bladzijde op orde, gefilterd", Expand(sorted).Page(new Cursor([GraphValue.Of(text)], [text, text])));
        var path = new PathRequest { From = text, To = text };
        yield return ("paden", PathsQuery.Of(TestSchema.Instance, Kijker.Bezoeker, path, path.KindsIn(TestSchema.Instance)));
    }

    private static IEnumerable<(string Name, Query Query)> State(string text)
    {
        yield return ("knopen", StateQuery.Nodes([text]));
        yield return ("relaties van knopen", StateQuery.RelationsOf(Model, [text]));
        yield return ("vermeldingen", StateQuery.MentionsOf([text]));
        yield return ("vervallen", StateQuery.Retired([text]));
        yield return ("doelen", StateQuery.Targets(new RelationshipType("BREDER"), [text]));
        yield return ("overzicht", SummaryQuery.Of(Model));
        yield return ("merk", MarkerQuery.Read());
        yield return ("merk zetten", MarkerQuery.Write(DatabaseMarker.For(TestSchema.Instance), Moment));
    }

    private static IEnumerable<(string Name, Query Query)> Writes(string text)
    {
        object rows = new[] { new Dictionary<string, object?> { ["id"] = text, ["van"] = text, ["naar"] = text, ["velden"] = new Dictionary<string, object?> { ["titel"] = text } } };
        yield return ("knopen", WriteQuery.UpsertNodes(Model.Labels("Onderzoek"), rows));
        yield return ("knopen weg", WriteQuery.DeleteNodes(rows));
        yield return ("laten vervallen", WriteQuery.Retire(rows));
        yield return ("toch niet vervallen", WriteQuery.Unretire(rows));
        yield return ("verwijzingen volgen", WriteQuery.FollowRedirects(rows));
        yield return ("relaties", WriteQuery.UpsertRelations(new RelationshipType("KENT"), rows));
        yield return ("relaties weg", WriteQuery.DeleteRelations(new RelationshipType("KENT"), rows));
        yield return ("onderwerpen", WriteQuery.LinkSubjects(rows));
        yield return ("onderwerpen weg", WriteQuery.UnlinkSubjects(rows));
    }

    private static IEnumerable<(string Name, Query Query)> Log(string text)
    {
        object rows = new[] { new Dictionary<string, object?> { ["nummer"] = 1L, ["volgnr"] = 0L, ["velden"] = new Dictionary<string, object?> { ["na"] = text } } };
        yield return ("beurt nemen", LogWriteQuery.TakeTurn(text));
        yield return ("stand lezen", LogWriteQuery.ReadState(text));
        yield return ("sleutel", LogWriteQuery.AddKey(text, 1, text));
        yield return ("regel", LogWriteQuery.AddEntry(1, new Dictionary<string, object?> { ["reden"] = text }));
        yield return ("onderdelen", LogWriteQuery.AddItems(rows));
        yield return ("onderdelen wissen", LogWriteQuery.StripItems(rows));
        yield return ("stand zetten", LogWriteQuery.SetState(1, 2, Moment));
        yield return ("stand maken", LogWriteQuery.CreateState());
        yield return ("regels lezen", LogQuery.EntriesAfter(0, 10, 1000));
        yield return ("een regel lezen", LogQuery.Entry(1));
        yield return ("onderdelen lezen", LogQuery.ItemsOf(1, 0, 10));
        yield return ("onderdelen die noemen", LogQuery.Mentioning([text], 0, -1, 10));
        yield return ("pacht op slot", LeaseQuery.Lock(text, text));
        yield return ("pacht lezen", LeaseQuery.Read(text));
        yield return ("pacht zetten", LeaseQuery.Write(new Lease(text, text, 1, Moment)));
    }

    private static ScanQuery Scan(Kijker kijker, string type, Filter? filter)
    {
        var scope = ReadScope.OfNodes(TestSchema.Instance, kijker, type);
        scope.Require(filter);
        return new ScanQuery(TestSchema.Instance, kijker, scope, type, filter);
    }

    private static ExpandQuery Expand(ExpandRequest request)
    {
        var scope = ReadScope.OfNeighbours(TestSchema.Instance, Kijker.Bezoeker, request);
        scope.Require(request.Filter);
        return new ExpandQuery(TestSchema.Instance, Kijker.Bezoeker, scope, request);
    }
}
