using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Sqlite.Queries;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Queries;

public sealed class RelationQueryTests
{
    private const string Columns = "SELECT r.van, r.soort, r.naar, r.versie, r.eigenschappen\nFROM relatie AS r";

    [Fact]
    public void Named_Should_LookUpIds_When_AllIsSeen()
    {
        Assert.Equal($"{Columns}\nWHERE r.id = $1\n  $1 = a~KENT~b", RelationQuery.Named(TestSchema.Instance, Kijker.Systeem, ["a~KENT~b"]).ToString());
        Assert.Equal($"{Columns}\nWHERE r.id IN (SELECT value FROM json_each($1))\n  $1 = [\"x\",\"y\"]", RelationQuery.Named(TestSchema.Instance, Kijker.Systeem, ["x", "y"]).ToString());
        Assert.Equal($"{Columns}\nWHERE 0", RelationQuery.Named(TestSchema.Instance, Kijker.Systeem, []).ToString());
    }

    // What to see: both ends are asked for, each under its own name.
    [Fact]
    public void Page_Should_NeedBothEnds_When_NotAllIsSeen() => Assert.Equal(
        Columns + """
         CROSS JOIN knoop AS v ON v.id = r.van CROSS JOIN knoop AS n ON n.id = r.naar
        WHERE (r.id > $1 AND v.status = $2 AND v.soort IN (SELECT value FROM json_each($3)) AND n.status = $2 AND n.soort IN (SELECT value FROM json_each($3)))
        ORDER BY r.id ASC
        LIMIT $4
          $1 = a~KENT~b
          $2 = GEPUBLICEERD
          $3 = ["Onderzoek","Kennisinstelling","Thema","Bron","Vermelding"]
          $4 = 6
        """,
        RelationQuery.Page(TestSchema.Instance, Kijker.Bezoeker, new PageRequest(5), new Cursor([], ["a~KENT~b"])).ToString());

    [Fact]
    public void Page_Should_ReadFromTheEnd_When_Backward() => Assert.Equal(
        $"{Columns}\nWHERE r.id < $1\nORDER BY r.id DESC\nLIMIT $2\n  $1 = b\n  $2 = 3",
        RelationQuery.Page(TestSchema.Instance, Kijker.Systeem, new PageRequest(2, Backward: true), new Cursor([], ["b"])).ToString());

    [Fact]
    public void Between_Should_TakeStepsEitherWay_When_PathsAreSought() => Assert.Equal(
        """
        SELECT r.van, r.naar, r.id
        FROM json_each($1) AS o CROSS JOIN relatie AS r ON r.van = o.value
        WHERE r.soort IN (SELECT value FROM json_each($2))
        UNION ALL
        SELECT r.naar, r.van, r.id
        FROM json_each($1) AS o CROSS JOIN relatie AS r ON r.naar = o.value
        WHERE r.soort IN (SELECT value FROM json_each($2))
          $1 = ["a"]
          $2 = ["KENT","BREDER"]
        """,
        new EdgeQuery(TestSchema.Instance, Kijker.Systeem, ["KENT", "BREDER"]).Between(["a"]).ToString());

    [Theory]
    [InlineData(Rol.Ret, "", "", "k.status = $1\n  $1 = GEPUBLICEERD")]
    [InlineData(Rol.Bezoeker, "Thema", "", "k.status = $1\n  $1 = GEPUBLICEERD")]
    [InlineData(Rol.Bezoeker, "Expert", "", "0")]
    [InlineData(Rol.Bezoeker, "Expert", "i", "EXISTS (SELECT 1 FROM json_each(k.eigenaars) AS eigenaar WHERE eigenaar.value = $1)\n  $1 = i")]
    [InlineData(Rol.Kennisinstituut, "Thema", "i j", "(k.status = $1 OR EXISTS (SELECT 1 FROM json_each(k.eigenaars) AS eigenaar WHERE eigenaar.value IN (SELECT value FROM json_each($2))))\n  $1 = GEPUBLICEERD\n  $2 = [\"i\",\"j\"]")]
    [InlineData(Rol.Beheerder, "Expert", "", "1")]
    public void Condition_Should_SayNoMoreThanIsNeeded_When_SomeTypesAreRead(Rol rol, string types, string own, string expected)
    {
        var kijker = new Kijker(rol, [.. own.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        var read = TestSchema.Instance.NodeTypes.Where(type => types.Length == 0 || types.Contains(type.Name, StringComparison.Ordinal)).ToList();

        Assert.Equal(expected, VisibleNodes.Condition(TestSchema.Instance, kijker, "k", read).ToString());
    }
}
