using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Tests.Schema;

public sealed class GraphSchemaTests
{
    private static readonly GraphSchema Schema = new(
        4,
        [Type("Lectoraat", "Eenheid", "Ding"), Type("Thema", "Ding"), Type("Tafel", "Eenheid", "Ding")],
        [new RelationKind { Name = "KENT", From = ["Thema"], To = ["Thema"], Properties = [new GraphField { Name = "sinds", Kind = FieldKind.Date }] }]);

    [Theory]
    [InlineData("Thema", "Thema")]
    [InlineData("Eenheid", "Lectoraat Tafel")]
    [InlineData("Ding", "Lectoraat Thema Tafel")]
    [InlineData("thema", "")]
    [InlineData("Onbekend", "")]
    [InlineData("", "")]
    public void TypesOf_Should_GiveTheTypesInTheirOrder_When_NamedByTypeOrInterface(string name, string types) => Assert.Equal(types, string.Join(' ', Schema.TypesOf(name)));

    [Fact]
    public void Lookups_Should_GiveNothing_When_TheNameIsUnknown()
    {
        Assert.Null(Schema.Type("Ding"));
        Assert.Null(Schema.Type("lectoraat"));
        Assert.Null(Schema.Kind("kent"));
        Assert.Null(Schema.Type("Thema")!.Field("naam"));
        Assert.Null(Schema.Kind("KENT")!.Property("tot"));
    }

    [Fact]
    public void Lookups_Should_GiveWhatWasMade_When_TheNameIsKnown()
    {
        Assert.Equal(4, Schema.Version);
        Assert.Equal("Tafel", Schema.Type("Tafel")!.Name);
        Assert.Equal(FieldKind.Date, Schema.Kind("KENT")!.Property("sinds")!.Kind);
        Assert.Equal(["Lectoraat", "Thema", "Tafel"], Schema.NodeTypes.Select(type => type.Name));
    }

    private static NodeType Type(string name, params string[] interfaces) => new() { Name = name, Interfaces = [.. interfaces], Fields = [] };
}
