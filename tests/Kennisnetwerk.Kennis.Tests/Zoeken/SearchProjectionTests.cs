using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Search;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Zoeken;

public sealed class SearchProjectionTests
{
    private static readonly SearchProjection Projection = IndexedStore.Projection;

    [Fact]
    public void Types_Should_BeTheThingsOfTheField_ButNotTheWords()
    {
        Assert.Contains("Onderzoek", Projection.Types);
        Assert.Contains("RetTrend", Projection.Types);
        Assert.DoesNotContain("Begrip", Projection.Types);
        Assert.DoesNotContain("Vermelding", Projection.Types);
        Assert.DoesNotContain("Bron", Projection.Types);
    }

    [Fact]
    public void Fields_Should_CoverTheSchema_When_TheyAreSearchedOrCounted()
    {
        var names = Projection.Fields.Select(field => field.Name).ToList();
        var fields = Projection.Types.SelectMany(type => TestStore.Schema.Type(type)!.Fields).Where(field => field.VisibleFor == Rol.Bezoeker).ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(fields.Where(field => field.IsFacet), field => Assert.Contains(field.Name, Projection.Facets));
        Assert.All(fields.Where(field => field is { IsFacet: false, SearchWeight: > 0 } && field.Name != ZoekVeld.Titel), field => Assert.Contains(field.Name, names));
        Assert.Single(Projection.Fields, field => field.IsTitle);
    }

    [Fact]
    public void Facets_Should_NeverNameWhoMaySee_When_Listed()
    {
        Assert.DoesNotContain(ZoekVeld.Zicht, Projection.Facets);
        Assert.Contains(ZoekVeld.Type, Projection.Facets);
        Assert.Contains(ZoekVeld.Thema, Projection.Facets);
    }

    [Fact]
    public void Fields_Should_LeaveOutWhatNotEverybodyMayRead_When_TheSchemaHidesIt() =>
        Assert.DoesNotContain(Projection.Fields, field => field.Name.StartsWith("contactroute", StringComparison.Ordinal));

    [Fact]
    public async Task Document_Should_HoldTextFacetAndViewers_When_ANodeIsIndexed()
    {
        var node = await Stored.NodeAsync(Proef.Onderzoek("onz-1", "Titel", ("samenvatting", "Kort"), ("jaar", 2021)) with { Eigenaars = ["inst-1"] });

        var document = Projection.Document(node, [], []);

        Assert.Equal("onz-1", document.Id);
        Assert.Equal(["Titel"], Values(document, ZoekVeld.Titel));
        Assert.Equal(["Kort"], Values(document, "samenvatting"));
        Assert.Equal(["2021"], Values(document, "jaar"));
        Assert.Equal(["LOPEND"], Values(document, "status"));
        Assert.Equal(["Onderzoek"], Values(document, ZoekVeld.Type));
        Assert.Equal([.. Enum.GetValues<Rol>().Select(role => $"rol:{role}"), "van:inst-1"], Values(document, ZoekVeld.Zicht));
    }

    [Theory]
    [InlineData("Onderzoek", "titel", 1f)]
    [InlineData("Thema", "naam", 1f)]
    [InlineData("Expert", "naam", 1f)]
    public async Task Document_Should_CountAsMuchAsItsType_When_TheSchemaWeighsIt(string type, string field, float weight)
    {
        var change = type switch
        {
            "Onderzoek" => Proef.Onderzoek("x", "X"),
            "Thema" => Proef.Thema("x", "X"),
            _ => Proef.Ding("x", type, (field, "X"), ("pool", "CCE")),
        };

        Assert.Equal(weight, Projection.Document(await Stored.NodeAsync(change), [], []).Prior);
    }

    [Theory]
    [InlineData(Publicatiestatus.Gepubliceerd, "Aanvraag", "rol:Onderzoekscoordinator rol:Beheerder")]
    [InlineData(Publicatiestatus.Concept, "Aanvraag", "")]
    [InlineData(Publicatiestatus.Concept, "Thema", "")]
    [InlineData(Publicatiestatus.Ingediend, "Thema", "")]
    [InlineData(Publicatiestatus.Gearchiveerd, "Thema", "")]
    public async Task Document_Should_BeForWhoeverMaySeeTheNode_When_ItIsNoPublicRecord(Publicatiestatus status, string type, string viewers)
    {
        var change = type == "Thema" ? Proef.Thema("x", "X") : Proef.Ding("x", type, ("titel", "X"), ("status", "INGEDIEND"));

        var document = Projection.Document(await Stored.NodeAsync(change with { Status = status }), [], []);

        Assert.Equal(viewers, string.Join(' ', Values(document, ZoekVeld.Zicht)));
    }

    [Theory]
    [InlineData(Rol.Bezoeker, "", "rol:Bezoeker")]
    [InlineData(Rol.Kennisinstituut, "inst-1 inst-2", "rol:Kennisinstituut van:inst-1 van:inst-2")]
    [InlineData(Rol.Ret, "", "rol:Ret")]
    public void Visibility_Should_NameTheRoleAndTheOwnInstitutes_When_AViewerIsNoModerator(Rol role, string own, string expected)
    {
        var visibility = SearchProjection.VisibilityFor(new Kijker(role, [.. own.Split(' ', StringSplitOptions.RemoveEmptyEntries)]));

        Assert.Equal((ZoekVeld.Zicht, expected), (visibility.Field, string.Join(' ', visibility.Values)));
    }

    [Theory]
    [InlineData(Rol.Onderzoekscoordinator)]
    [InlineData(Rol.Beheerder)]
    public void Visibility_Should_BeEverything_When_AModeratorLooks(Rol role) => Assert.Equal(Search.Visibility.Everything, SearchProjection.VisibilityFor(new Kijker(role, ["inst-1"])));

    private static IEnumerable<string> Values(IndexDocument document, string field) => document.Fields.Where(item => item.Name == field).Select(item => item.Text!);
}
