using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Tests.Support;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Reading;

public sealed class RowValuesTests
{
    private static readonly Node Node = Make.Node("Onderzoek", "o", ("titel", GraphValue.Of("Één")), ("jaar", GraphValue.Of(5)), ("woorden", GraphValue.Of(["a"])));
    private static readonly Relation Relation = Make.Relation("o", "KENT", "p", ("titel", GraphValue.Of("van de relatie")));

    [Theory]
    [InlineData("id", "t:o")]
    [InlineData("soortKnoop", "t:Onderzoek")]
    [InlineData("publicatiestatus", "t:GEPUBLICEERD")]
    [InlineData("aangemaakt", "m:2026-01-02T03:04:05.000Z")]
    [InlineData("gewijzigd", "m:2026-01-03T03:04:05.000Z")]
    [InlineData("titel", "t:Één")]
    [InlineData("jaar", "w:5")]
    public void Of_Should_GiveFieldsAndSystemFields_When_Named(string name, string value) => Assert.Equal(value, ValueText.Print(RowValues.Of(name, Node, null)!));

    [Fact]
    public void Of_Should_GiveNothing_When_TheValueIsAbsent()
    {
        Assert.Null(RowValues.Of("kleur", Node, Relation));
        Assert.Null(RowValues.Of(new FieldReference("jaar", OnRelation: true), Node, Relation));
        Assert.Null(RowValues.Of(new FieldReference("titel", OnRelation: true), Node, null));
        Assert.Null(RowValues.Of(new FieldReference("id", OnRelation: true), Node, Relation));
        Assert.Equal(GraphValue.Of("van de relatie"), RowValues.Of(new FieldReference("titel", OnRelation: true), Node, Relation));
    }

    [Theory]
    [InlineData(Publicatiestatus.Concept, "CONCEPT")]
    [InlineData(Publicatiestatus.Ingediend, "INGEDIEND")]
    [InlineData(Publicatiestatus.Gepubliceerd, "GEPUBLICEERD")]
    [InlineData(Publicatiestatus.Gearchiveerd, "GEARCHIVEERD")]
    public void StatusText_Should_BeTheNameInCapitals_When_Asked(Publicatiestatus status, string text) => Assert.Equal(text, RowValues.StatusText(status));

    [Fact]
    public void Place_Should_HoldComparedKeysAndEndInIds_When_OrdersAreMixed()
    {
        ImmutableArray<Order> orders = [new("titel", Alphabetical: true), new("titel", Descending: true), new("kleur"), new("jaar", Alphabetical: true)];

        var scan = RowValues.Place(orders, Node, null);
        var expansion = RowValues.Place([], Node, Relation);

        Assert.Equal([GraphValue.Of("een"), GraphValue.Of("Één"), null, GraphValue.Of(5)], scan.Keys);
        Assert.Equal(["o"], scan.Ids);
        Assert.Equal(["o", "o~KENT~p"], expansion.Ids);
    }

    [Fact]
    public void Equals_Should_CompareAllThatIsStored_When_NodesAreCompared()
    {
        Assert.Equal(Node, Node with { Fields = Node.Fields.SetItem("titel", GraphValue.Of("E\u0301e\u0301n")), Eigenaars = [], Claims = [] });
        Assert.Equal(Node.GetHashCode(), (Node with { Claims = [] }).GetHashCode());
        Assert.All(
            new[]
            {
                Node with { Id = "p" }, Node with { Type = "Thema" }, Node with { Version = 2 }, Node with { Status = Publicatiestatus.Concept }, Node with { Eigenaars = ["i"] },
                Node with { CreatedAt = default }, Node with { ModifiedAt = default }, Node with { Fields = Node.Fields.Remove("jaar") }, Node with { Claims = [new("o", "", "", "")] },
            },
            other => Assert.NotEqual(Node, other));
        Assert.NotEqual(Relation, Relation with { Version = 2 });
        Assert.NotEqual(Relation, Relation with { Properties = Relation.Properties.Clear() });
        Assert.Equal(Relation, Relation with { Properties = Relation.Properties.SetItem("titel", GraphValue.Of("van de relatie")) });
    }

    [Fact]
    public void Text_Should_GiveTextsAndLists_When_TheFieldHasThem()
    {
        Assert.Equal(("Één", "5", null), (Node.Text("titel"), Node.Text("jaar"), Node.Text("kleur")));
        Assert.Equal(["a"], Node.Texts("woorden"));
        Assert.Empty(Node.Texts("titel"));
        Assert.Empty(Node.Texts("kleur"));
    }
}
