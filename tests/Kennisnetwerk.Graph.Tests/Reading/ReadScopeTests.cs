using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Tests.Reading;

/// <summary>What the names of a read mean, and the words for those that mean nothing.</summary>
public sealed class ReadScopeTests
{
    private static readonly ExpandRequest Uit = new() { Parents = ["o"], Direction = Direction.Uit };

    [Theory]
    [InlineData("Onderzoek", "Onderzoek")]
    [InlineData("Item", "Onderzoek Kennisinstelling")]
    [InlineData("Benoemd", "Kennisinstelling Thema Expert Bron")]
    public void OfNodes_Should_GoOverTheTypes_When_NamedByTypeOrInterface(string name, string types)
    {
        var scope = ReadScope.OfNodes(TestSchema.Instance, Kijker.Bezoeker, name);

        Assert.Equal(types, string.Join(' ', scope.Types.Select(type => type.Name)));
        Assert.Equal((false, true), (scope.IsExpansion, scope.Kinds.IsEmpty));
    }

    [Theory]
    [InlineData("IN_BRON", Direction.Uit, null, "Bron")]
    [InlineData("IN_BRON", Direction.In, null, "Vermelding")]
    [InlineData("IN_BRON", Direction.Beide, null, "Bron Vermelding")]
    [InlineData("GAAT_OVER UITGEVOERD_DOOR", Direction.Uit, null, "Thema Kennisinstelling")]
    [InlineData("GAAT_OVER GAAT_OVER", Direction.In, null, "Onderzoek")]
    [InlineData("", Direction.Uit, "Item", "Onderzoek Kennisinstelling")]
    [InlineData("BREDER", Direction.Uit, "Onderzoek", "Onderzoek")]
    public void OfNeighbours_Should_GoOverTheFarEnds_When_NoTypeIsNamed(string soorten, Direction direction, string? type, string types)
    {
        var request = Uit with { Soorten = [.. soorten.Split(' ', StringSplitOptions.RemoveEmptyEntries)], Direction = direction, NeighbourType = type };
        var scope = ReadScope.OfNeighbours(TestSchema.Instance, Kijker.Systeem, request);

        Assert.Equal(types, string.Join(' ', scope.Types.Select(found => found.Name)));
        Assert.True(scope.IsExpansion);
    }

    [Fact]
    public void OfNeighbours_Should_FollowEveryKind_When_NoneIsNamed() =>
        Assert.Equal(TestSchema.Instance.RelationKinds, ReadScope.OfNeighbours(TestSchema.Instance, Kijker.Systeem, Uit).Kinds);

    [Fact]
    public void OfNeighbours_Should_CountParentsOnce_When_TheyRepeat()
    {
        var most = Enumerable.Range(0, ExpandRequest.MaxParents).Select(i => $"o{i}").ToList();

        Assert.NotNull(ReadScope.OfNeighbours(TestSchema.Instance, Kijker.Systeem, Uit with { Parents = [.. most, .. most] }));
        var exception = Assert.Throws<ArgumentException>(() => ReadScope.OfNeighbours(TestSchema.Instance, Kijker.Systeem, Uit with { Parents = [.. most, "nog een"] }));
        Assert.Contains("at most 10000 parents; ask in parts", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("id", FieldKind.Text)]
    [InlineData("soortKnoop", FieldKind.Text)]
    [InlineData("publicatiestatus", FieldKind.Text)]
    [InlineData("aangemaakt", FieldKind.Moment)]
    [InlineData("gewijzigd", FieldKind.Moment)]
    [InlineData("jaar", FieldKind.Whole)]
    public void Field_Should_DescribeIt_When_EveryTypeHasItAlike(string name, FieldKind kind) =>
        Assert.Equal(kind, ReadScope.OfNodes(TestSchema.Instance, Kijker.Bezoeker, "Item").Field(name).Kind);

    [Fact]
    public void Field_Should_BeSortableOnlyWhereAllAre_When_TypesDiffer()
    {
        Assert.True(ReadScope.OfNodes(TestSchema.Instance, Kijker.Bezoeker, "Onderzoek").Field("jaar").IsSortable);
        Assert.False(ReadScope.OfNodes(TestSchema.Instance, Kijker.Bezoeker, "Item").Field("jaar").IsSortable);
    }

    [Theory]
    [InlineData("Onderzoek", "kleur", "There is no field 'kleur' in Onderzoek.")]
    [InlineData("Item", "kleur", "There is no field 'kleur' in Onderzoek, Kennisinstelling.")]
    [InlineData("Benoemd", "code", "'code' is of different kinds in Kennisinstelling, Thema, Expert, Bron; ask for one type.")]
    [InlineData("Onderzoek", "intern", "A Ret may not read 'intern' in Onderzoek.")]
    [InlineData("Onderzoek", "versie", "There is no field 'versie' in Onderzoek.")]
    public void Field_Should_SayWhyNot_When_TheNameMeansNothingHere(string type, string field, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => ReadScope.OfNodes(TestSchema.Instance, new Kijker(Rol.Ret, []), type).Field(field)).Message);

    [Fact]
    public void Field_Should_ReadProperties_When_AnExpansionFollowsTheRelation()
    {
        var scope = ReadScope.OfNeighbours(TestSchema.Instance, Kijker.Bezoeker, Uit with { Soorten = ["UITGEVOERD_DOOR", "GAAT_OVER"] });

        Assert.Equal(FieldKind.Number, scope.Field(new FieldReference("zekerheid", OnRelation: true)).Kind);
        Assert.Equal(
            "There is no field 'relatie.naam' in Kennisinstelling, Thema, UITGEVOERD_DOOR, GAAT_OVER.",
            Assert.Throws<ArgumentException>(() => scope.Field(new FieldReference("naam", OnRelation: true))).Message);
        Assert.Equal(
            "A Bezoeker may not read 'relatie.notitie' in Kennisinstelling, Thema, UITGEVOERD_DOOR, GAAT_OVER.",
            Assert.Throws<ArgumentException>(() => scope.Field(new FieldReference("notitie", OnRelation: true))).Message);
        Assert.Equal(
            "'relatie.zekerheid' names a property of a relation, and only an expansion follows relations.",
            Assert.Throws<ArgumentException>(() => ReadScope.OfNodes(TestSchema.Instance, Kijker.Bezoeker, "Onderzoek").Field(new FieldReference("zekerheid", OnRelation: true))).Message);
    }

    [Fact]
    public void Scopes_Should_NameWhatIsUnknown_When_MadeOfNothing()
    {
        Assert.Equal("There is no node type or interface 'X'.", Assert.Throws<ArgumentException>(() => ReadScope.OfNodes(TestSchema.Instance, Kijker.Systeem, "X")).Message);
        Assert.Equal("There is no relation kind 'X'.", Assert.Throws<ArgumentException>(() => ReadScope.OfNeighbours(TestSchema.Instance, Kijker.Systeem, Uit with { Soorten = ["X"] })).Message);
    }
}
