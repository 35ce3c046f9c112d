using System.Collections.Immutable;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Queries;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Queries;

public sealed class NeighbourQueryTests
{
    // What to see: one statement for both parents; the window numbers keys, and content is joined for the numbers that are kept.
    [Fact]
    public void Pages_Should_BeOneStatement_When_ThereAreSeveralParentsAndDirections() => Assert.Equal(
        """
        SELECT b.ouder, r.van, r.soort, r.naar, r.versie, r.eigenschappen, k.id, k.soort, k.status, k.eigenaars, k.versie, k.aangemaakt, k.gewijzigd, k.velden, k.beweringen
        FROM (
        SELECT ouder, relatie, buur, row_number() OVER (PARTITION BY ouder ORDER BY s1 DESC, buur ASC, relatie ASC) AS rij
        FROM (
        SELECT o.value AS ouder, r.id AS relatie, r.naar AS buur, json_extract(r.eigenschappen, '$.zekerheid') AS s1
        FROM json_each($1) AS o CROSS JOIN relatie AS r ON r.van = o.value CROSS JOIN knoop AS k ON k.id = r.naar
        WHERE (r.soort = $2 AND k.status = $3)
        UNION ALL
        SELECT o.value AS ouder, r.id AS relatie, r.van AS buur, json_extract(r.eigenschappen, '$.zekerheid') AS s1
        FROM json_each($1) AS o CROSS JOIN relatie AS r ON r.naar = o.value CROSS JOIN knoop AS k ON k.id = r.van
        WHERE (r.soort = $2 AND r.van <> r.naar AND k.status = $3))) AS b CROSS JOIN relatie AS r ON r.id = b.relatie CROSS JOIN knoop AS k ON k.id = b.buur
        WHERE b.rij <= $4
        ORDER BY b.ouder, b.rij
          $1 = ["a","b"]
          $2 = UITGEVOERD_DOOR
          $3 = GEPUBLICEERD
          $4 = 6
        """,
        Query(Kijker.Bezoeker, new ExpandRequest
        {
            Parents = ["a", "b"],
            Direction = Direction.Beide,
            Soorten = ["UITGEVOERD_DOOR"],
            Order = [new Order(new FieldReference("zekerheid", OnRelation: true), Descending: true)],
            Page = new PageRequest(5),
        }).Pages(null).ToString());

    // What to see: no window and no list of parents, so that the index on relations gives the order and the limit ends the read.
    [Fact]
    public void Pages_Should_ReadInTheOrderOfTheIndex_When_ThereIsOneParent() => Assert.Equal(
        """
        SELECT $1 AS ouder, r.van, r.soort, r.naar, r.versie, r.eigenschappen, k.id, k.soort, k.status, k.eigenaars, k.versie, k.aangemaakt, k.gewijzigd, k.velden, k.beweringen
        FROM relatie AS r CROSS JOIN knoop AS k ON k.id = r.van
        WHERE (r.naar = $1 AND r.soort = $2 AND (r.van > $3 OR (r.van = $3 AND r.id > $4)))
        ORDER BY r.van ASC, r.id ASC
        LIMIT $5
          $1 = a
          $2 = GAAT_OVER
          $3 = o
          $4 = o~GAAT_OVER~a
          $5 = 6
        """,
        Query(Kijker.Systeem, new ExpandRequest { Parents = ["a"], Direction = Direction.In, Soorten = ["GAAT_OVER"], Page = new PageRequest(5) })
            .Pages(new Cursor([], ["o", "o~GAAT_OVER~a"])).ToString());

    [Fact]
    public void Counts_Should_LoadNoNode_When_NothingIsAskedOfIt() => Assert.Equal(
        """
        SELECT ouder, count(*) FROM (
        SELECT o.value AS ouder
        FROM json_each($1) AS o CROSS JOIN relatie AS r ON r.van = o.value) GROUP BY ouder
          $1 = ["a"]
        """,
        Query(Kijker.Systeem, new ExpandRequest { Parents = ["a"], Direction = Direction.Uit }).Counts().ToString());

    private static NeighbourQuery Query(Kijker kijker, ExpandRequest request) =>
        new(TestSchema.Instance, kijker, ReadScope.OfNeighbours(TestSchema.Instance, kijker, request), request, request.Parents, ImmutableDictionary<string, string>.Empty);
}
