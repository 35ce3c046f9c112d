using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Tests.Support;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Tests.Reading;

/// <summary>Who sees which node, field and claim: every role, state and owner.</summary>
public sealed class VisibilityTests
{
    private static readonly GraphSchema Schema = TestSchema.Instance;

    public static TheoryData<Rol, Publicatiestatus, bool, bool> Cases => [.. from rol in Enum.GetValues<Rol>()
                                                                             from status in Enum.GetValues<Publicatiestatus>()
                                                                             from own in new[] { false, true }
                                                                             from expert in new[] { false, true }
                                                                             select (rol, status, own, expert)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Sees_Should_FollowTheRule_When_RoleStateOwnerAndTypeDiffer(Rol rol, Publicatiestatus status, bool own, bool expert)
    {
        var node = Make.Node(expert ? "Expert" : "Onderzoek", "x") with { Status = status, Eigenaars = ["h", "i"] };
        var kijker = new Kijker(rol, own ? ["g", "i"] : ["g"]);
        var seesAll = rol is Rol.Onderzoekscoordinator or Rol.Beheerder;
        var isOpen = status == Publicatiestatus.Gepubliceerd && (!expert || rol >= Rol.Ret);

        Assert.Equal(seesAll || own || isOpen, Visibility.Sees(Schema, kijker, node));
        Assert.Equal(seesAll, kijker.ZietAlles);
    }

    [Fact]
    public void Sees_Should_HideIt_When_TheTypeIsNotInTheSchema()
    {
        var node = Make.Node("Onbekend", "x");

        Assert.False(Visibility.Sees(Schema, new Kijker(Rol.Ret, []), node));
        Assert.True(Visibility.Sees(Schema, Kijker.Systeem, node));
    }

    [Theory]
    [InlineData(Rol.Bezoeker, "Onderzoek Kennisinstelling Thema Bron Vermelding")]
    [InlineData(Rol.Netwerkcoordinator, "Onderzoek Kennisinstelling Thema Bron Vermelding")]
    [InlineData(Rol.Ret, "Onderzoek Kennisinstelling Thema Expert Bron Vermelding")]
    [InlineData(Rol.Beheerder, "Onderzoek Kennisinstelling Thema Expert Bron Vermelding")]
    public void OpenTypes_Should_GoByTheRole_When_TypesAreHidden(Rol rol, string types) =>
        Assert.Equal(types, string.Join(' ', Visibility.OpenTypes(Schema, new Kijker(rol, [])).Select(type => type.Name)));

    [Theory]
    [InlineData(Rol.Bezoeker, "code naam")]
    [InlineData(Rol.Kennisinstituut, "code naam")]
    [InlineData(Rol.Ret, "code contact naam")]
    [InlineData(Rol.Beheerder, "code contact naam")]
    public void Redact_Should_TakeOutWhatTheRoleMayNotRead_When_ANodeIsShown(Rol rol, string fields)
    {
        var node = Make.Node("Expert", "e", ("naam", GraphValue.Of("n")), ("code", GraphValue.Of("c")), ("contact", GraphValue.Of("t"))) with { Eigenaars = ["i"] };
        var shown = Visibility.Redact(Schema, new Kijker(rol, ["i"]), node);

        Assert.Equal(fields, string.Join(' ', shown.Fields.Keys));
        Assert.Equal(node with { Fields = shown.Fields }, shown);
    }

    [Fact]
    public void Redact_Should_KeepTheRole_When_ARelationIsShown()
    {
        var relation = Make.Relation("o", "UITGEVOERD_DOOR", "i", ("rol", GraphValue.Of("PARTNER")), ("notitie", GraphValue.Of("geheim")), ("zekerheid", GraphValue.Of(1.0)));
        var hiding = new GraphSchema(1, Schema.NodeTypes, Schema.RelationKinds.Select(kind => kind with { Properties = [.. kind.Properties.Select(property => property with { VisibleFor = Rol.Beheerder })] }));

        Assert.Equal(["rol", "zekerheid"], Visibility.Redact(Schema, Kijker.Bezoeker, relation).Properties.Keys);
        Assert.Equal(["rol"], Visibility.Redact(hiding, Kijker.Bezoeker, relation).Properties.Keys);
        Assert.Equal(relation.Id, Visibility.Redact(hiding, Kijker.Bezoeker, relation).Id);
        Assert.Same(relation, Visibility.Redact(Schema, Kijker.Systeem, relation));
    }

    [Theory]
    [InlineData("o", "o")]
    [InlineData("o~KENT~p", "o p")]
    [InlineData("o~KENT~p~ROL", "o p")]
    [InlineData("o~KENT", "o~KENT")]
    public void NodesOf_Should_NameBothEnds_When_TheClaimIsOfARelation(string over, string nodes) =>
        Assert.Equal(nodes, string.Join(' ', Visibility.NodesOf(new Claim(over, "", "", ""))));

    [Theory]
    [InlineData("o", "jaar", true)]
    [InlineData("o", "", true)]
    [InlineData("o", "intern", false)]
    [InlineData("o", "onbekend", false)]
    [InlineData("verborgen", "jaar", false)]
    [InlineData("verborgen", "", false)]
    [InlineData("o~UITGEVOERD_DOOR~i", "zekerheid", true)]
    [InlineData("o~UITGEVOERD_DOOR~i", "notitie", false)]
    [InlineData("o~UITGEVOERD_DOOR~i", "", true)]
    [InlineData("o~UITGEVOERD_DOOR~verborgen", "zekerheid", false)]
    [InlineData("verborgen~KENT~i", "", false)]
    [InlineData("o~ONBEKEND~i", "zekerheid", false)]
    public void ReadsClaim_Should_NeedSubjectAndField_When_TheViewerIsAVisitor(string over, string veld, bool reads)
    {
        var visible = new Dictionary<string, string> { ["o"] = "Onderzoek", ["i"] = "Kennisinstelling" };
        var claim = new Claim(over, veld, "w", "p");

        Assert.Equal(reads, Visibility.ReadsClaim(Schema, Kijker.Bezoeker, claim, visible));
        Assert.True(Visibility.ReadsClaim(Schema, Kijker.Systeem, claim, new Dictionary<string, string>()));
    }
}
