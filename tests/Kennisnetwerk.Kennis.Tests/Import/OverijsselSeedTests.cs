using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Import;

public sealed class OverijsselSeedTests(SeededStore seeded) : IClassFixture<SeededStore>
{
    private readonly IGraphStore store = seeded.Store;

    [Fact]
    public async Task Seed_Should_FeedEveryTypeWithItsRows_When_TheRealInventoryIsImported()
    {
        var nodes = (await store.SummariseAsync(TestContext.Current.CancellationToken)).Nodes;

        Assert.Equal(5, nodes["Bron"]);
        Assert.Equal(110, nodes["Thema"]);
        Assert.Equal(108, nodes["RetTrend"]);
        Assert.Equal(217, nodes["Begrip"]);
        Assert.Equal(41, nodes["Persoon"]);
        Assert.Equal(153, nodes["Onderzoek"] + nodes["Publicatie"]);
        Assert.Equal(19, nodes["Publicatie"]);
        Assert.Equal(74, nodes["Specialisme"] + nodes["Methode"] + nodes["Doelgroep"]);
        Assert.Equal(18, nodes["Methode"]);
        Assert.Equal(5, nodes["Lectoraat"]);
        Assert.Equal(8, nodes["Kenniswerkplaats"]);
        Assert.Equal(4, nodes["AcademischeFunctie"]);
        Assert.Equal(17, nodes["Ontwikkeltafel"]);
        Assert.Equal(4, nodes["Onderzoeksgroep"]);
        Assert.Equal(18, nodes["Netwerk"]);
        Assert.Equal(179 - 5 - 8 - 4 - 17 - 4 - 18, nodes["Kennisinstelling"]);
        Assert.Equal(179 + 41 + 153 + 110 + 108 + 74 + 217 + 1221, nodes["Vermelding"]);
    }

    [Fact]
    public async Task Seed_Should_KeepEveryRelation_When_BothEndsAreImported()
    {
        var relations = (await store.SummariseAsync(TestContext.Current.CancellationToken)).Relations;

        Assert.Equal(1221, relations.Where(pair => pair.Key != "UIT_BRON").Sum(pair => pair.Value));
        Assert.Equal(203, relations["GAAT_OVER"]);
        Assert.Equal(170 + 22, relations["UITGEVOERD_DOOR"]);
        Assert.Equal(59, relations["WIJST_OP"]);
    }

    [Fact]
    public void Report_Should_CountTheLeftOut_When_PersonsAreOutsideTheNetwork()
    {
        Assert.All(seeded.Report.Files, file => Assert.True(file.IsComplete, file.File));
        Assert.Equal(76, seeded.Report.Files.Single(file => file.File == "personen.csv").LeftOut);
        Assert.Equal(98, seeded.Report.Files.Single(file => file.File == "relaties.csv").LeftOut);
        Assert.Equal(1, seeded.Report.Sequence);
        Assert.Contains("76 weggelaten", ImportReportText.Print(seeded.Report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryThing_Should_HaveAMentionWithABron_When_Imported()
    {
        foreach (var type in store.Schema.NodeTypes.Where(type => type.Interfaces.Contains("Ding")))
        {
            var ids = (await Everything.OfTypeAsync(store, type.Name)).Select(node => node.Id).ToList();
            await AssertSourcedAsync(ids);
        }
    }

    [Fact]
    public async Task EveryRelation_Should_HaveAMentionWithABron_When_ItIsContent()
    {
        var relations = await Everything.RelationsAsync(store);

        await AssertSourcedAsync([.. relations.Where(relation => relation.Soort != "UIT_BRON").Select(relation => relation.Id)]);
    }

    [Fact]
    public async Task Fields_Should_KeepTheWordsOfTheSource_When_TheyAreReadAsSomethingElse()
    {
        var research = await Everything.OfTypeAsync(store, "Onderzoek");
        var claims = await ClaimsOfAsync([.. research.Select(node => node.Id)]);

        var started = claims.Values.SelectMany(all => all).Where(claim => claim.Claim is { Veld: "status", Waarde: "start" }).ToList();
        Assert.Equal(7, started.Count);
        Assert.All(started, claim => Assert.Equal("LOPEND", claim.Claim.Gelezen));
        Assert.All(started, claim => Assert.Equal("LOPEND", research.Single(node => node.Id == claim.Claim.Over).Text("status")));
        var clients = (await Everything.OfTypeAsync(store, "Kennisinstelling")).Where(node => node.Text("soort") == "CLIENTORGANISATIE");
        Assert.Equal(6, clients.Count());
    }

    [Fact]
    public async Task Figures_Should_HaveANumber_When_TheyAreOneNumber()
    {
        var trends = (await Everything.OfTypeAsync(store, "RetTrend")).ToLookup(node => node.Text("aantal"));

        Assert.Equal("18926097", trends["18.926.097"].First().Text("getal"));
        Assert.Equal("23.7", trends["23,7"].First().Text("getal"));
        Assert.Equal("2870", trends["2870"].First().Text("getal"));
        foreach (var words in new[] { "ruim 80.000", "zo'n 4", "2/3", "meeste", "bijna 12" })
        {
            Assert.Null(trends[words].First().Text("getal"));
        }
    }

    [Fact]
    public async Task Persons_Should_BeUnconfirmed_When_TheyComeFromADocument()
    {
        var persons = await Everything.OfTypeAsync(store, "Persoon");

        Assert.All(persons, person => Assert.Equal("false", person.Text("bevestigd")));
    }

    [Fact]
    public async Task Relations_Should_ShowThatTheyAreInferred_When_TheInventorySaysSo()
    {
        var relations = await Everything.RelationsAsync(store);
        var about = relations.Where(relation => relation.Soort == "GAAT_OVER").ToLookup(relation => relation.Properties.GetValueOrDefault("status")?.ToString());

        Assert.Equal(139, about["VOORGESTELD"].Count());
        Assert.All(about["VOORGESTELD"], relation => Assert.Equal("true", relation.Properties["afgeleid"].ToString()));
        Assert.Equal(64, about["BEVESTIGD"].Count());
        Assert.All(about["BEVESTIGD"], relation => Assert.False(relation.Properties.ContainsKey("afgeleid")));
    }

    [Fact]
    public async Task Seed_Should_ChangeNothing_When_ItIsThereAlready()
    {
        var again = await OverijsselSeed.SeedAsync(store, Repository.SeedFolder, TestContext.Current.CancellationToken);

        Assert.True(again.Succeeded);
        Assert.False(again.ChangesAnything);
        Assert.Equal(1, (await store.SummariseAsync(TestContext.Current.CancellationToken)).LastSequence);
    }

    [Fact]
    public async Task Check_Should_FindEveryRow_When_TheInventoryWasImported()
    {
        var result = await new InventoryCheck(new ImportOptions()).CheckAsync(store, Repository.SeedFolder, TestContext.Current.CancellationToken);

        Assert.Empty(result.Faults);
        Assert.All(result.Files, file => Assert.True(file.IsComplete, file.File));
        Assert.Equal(seeded.Report.Files.Select(file => file.Rows), result.Files.Select(file => file.Rows));
    }

    [Fact]
    public async Task Check_Should_NameTheFile_When_RowsAreMissing()
    {
        await using var almostEmpty = TestStore.Open();
        await almostEmpty.WriteAsync(Proef.Thema("th-eetstoornissen", "Eetstoornissen"));

        var result = await new InventoryCheck(new ImportOptions()).CheckAsync(almostEmpty, Repository.SeedFolder, TestContext.Current.CancellationToken);

        Assert.Equal(9, result.Faults.Length);
        Assert.Contains(result.Faults, fault => fault.StartsWith("themas.csv heeft 110 rijen", StringComparison.Ordinal));
    }

    private async Task AssertSourcedAsync(IReadOnlyCollection<string> ids)
    {
        var claims = await ClaimsOfAsync(ids);
        Assert.All(ids, id => Assert.NotEmpty(claims[id]));
        var mentions = claims.Values.SelectMany(all => all).ToList();
        Assert.All(mentions, claim => Assert.Equal(Herkomst.Import, claim.Herkomst));
        Assert.All(mentions, claim => Assert.Matches(@"^\d\d:\d+", claim.Claim.Plaats));
        var sourced = (await Everything.RelationsAsync(store)).Where(relation => relation.Soort == "UIT_BRON").Select(relation => relation.Van).ToHashSet();
        Assert.All(mentions, claim => Assert.Contains(claim.Vermelding, sourced));
    }

    private async Task<Dictionary<string, IReadOnlyList<SourcedClaim>>> ClaimsOfAsync(IReadOnlyCollection<string> ids)
    {
        var all = new Dictionary<string, IReadOnlyList<SourcedClaim>>();
        foreach (var chunk in ids.Chunk(500))
        {
            foreach (var (id, claims) in await store.GetClaimsAsync(Kijker.Bezoeker, chunk, TestContext.Current.CancellationToken))
            {
                all[id] = claims;
            }
        }

        return all;
    }
}
