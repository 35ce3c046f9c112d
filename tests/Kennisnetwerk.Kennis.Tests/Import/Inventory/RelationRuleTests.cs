using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Import.Inventory;

public sealed class RelationRuleTests
{
    private const string Work = "onz-fact-jeugd-01";
    private const string Person = "pers-judith-metz";
    private const string Institute = "inst-cce";

    [Fact]
    public async Task Relation_Should_HaveTheNameOfTheTable_When_Imported()
    {
        (string From, string Name, string To, string Id)[] relations =
        [
            ("tr-ret21-aanmeldingen", "RAAKT_THEMA", "th-eetstoornissen", "tr-ret21-aanmeldingen~WIJST_OP~th-eetstoornissen"),
            ("inst-vumc", "HEEFT_EXPERTISE", "th-eetstoornissen", "inst-vumc~GESPECIALISEERD_IN~th-eetstoornissen"),
            (Person, "VERBONDEN_AAN", Institute, "pers-judith-metz~WERKT_BIJ~inst-cce"),
            (Work, "UITGEVOERD_DOOR", Institute, "onz-fact-jeugd-01~UITGEVOERD_DOOR~inst-cce~UITVOERDER"),
            (Work, "IN_SAMENWERKING_MET", Institute, "onz-fact-jeugd-01~UITGEVOERD_DOOR~inst-cce~PARTNER"),
            (Work, "SIGNALEERT", "th-eetstoornissen", "onz-fact-jeugd-01~SIGNALEERT~th-eetstoornissen"),
            (Institute, "FINANCIERT", Work, "inst-cce~FINANCIERT~onz-fact-jeugd-01"),
            (Person, "HEEFT_INTERESSE", "th-eetstoornissen", "pers-judith-metz~HEEFT_INTERESSE~th-eetstoornissen"),
        ];
        await using var inventory = await MappedInventory.ImportAsync(copy => Array.ForEach(relations, relation => Append(copy, relation.From, relation.Name, relation.To, "nee")));

        foreach (var (_, _, _, id) in relations)
        {
            Assert.False((await inventory.RelationAsync(id)).Properties.ContainsKey("afgeleid"));
            Assert.Contains(id, (await MentionOfAsync(inventory, id)).Claims.Select(claim => claim.Over));
        }
    }

    [Theory]
    [InlineData("ja", "VOORGESTELD")]
    [InlineData("nee", "BEVESTIGD")]
    public async Task GaatOver_Should_BeProposedOrConfirmed_When_ItIsInferredOrNot(string inferred, string status)
    {
        await using var inventory = await MappedInventory.ImportAsync(copy => Append(copy, Work, "GAAT_OVER", "th-verklarende-analyse", inferred, "omdat"));

        var relation = await inventory.RelationAsync($"{Work}~GAAT_OVER~th-verklarende-analyse");
        Assert.Equal(status, relation.Properties["status"].ToString());
        Assert.Equal("omdat", relation.Properties["toelichting"].ToString());
        Assert.Equal(inferred == "ja", relation.Properties.GetValueOrDefault("afgeleid") is TruthValue { Truth: true });
        Assert.Equal(inferred == "ja" ? "true" : "false", (await MentionOfAsync(inventory, relation.Id)).Text("afgeleid"));
    }

    [Fact]
    public async Task Relation_Should_BeRefusedAtItsColumn_When_TheNameIsOfNothing()
    {
        var faults = await MappedInventory.FaultsAsync(copy => Append(copy, Work, "DROOMT_VAN", Institute, "nee"));

        var fault = Assert.Single(faults);
        Assert.Equal(("relaties.csv", "relatie"), (fault.File, fault.Column));
        Assert.Contains("UITGEVOERD_DOOR", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("UIT_BRON", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("inst-cce", "WERKT_SAMEN_MET", "th-eetstoornissen", "WERKT_SAMEN_MET verbindt")]
    [InlineData("th-eetstoornissen", "ONDERDEEL_VAN", "th-eetstoornissen", "maakt de hiërarchie rond")]
    [InlineData("inst-cce", "WERKT_SAMEN_MET", "inst-nergens", "Er is niets met het id 'inst-nergens'")]
    [InlineData("inst-nergens", "WERKT_SAMEN_MET", "inst-cce", "Er is niets met het id 'inst-nergens'")]
    public async Task Relation_Should_BeRefusedInDutch_When_TheGraphDoesNotAllowIt(string from, string name, string to, string message)
    {
        var line = 0;
        var faults = await MappedInventory.FaultsAsync(copy => line = Append(copy, from, name, to, "nee"));

        Assert.Contains(faults, fault => fault.File == "relaties.csv" && fault.Line == line && fault.Message.Contains(message, StringComparison.Ordinal));
    }

    private static int Append(InventoryCopy copy, string from, string name, string to, string inferred, string remark = "") =>
        copy.AppendRow("relaties.csv", ("van_id", from), ("relatie", name), ("naar_id", to), ("afgeleid", inferred), ("opmerking", remark));

    private static async Task<Node> MentionOfAsync(MappedInventory inventory, string relation)
    {
        var claims = await inventory.Store.GetClaimsAsync(Kijker.Bezoeker, [relation], TestContext.Current.CancellationToken);
        var mention = await inventory.NodeAsync(claims[relation].Select(claim => claim.Vermelding).Distinct().Single());
        Assert.StartsWith("verm-rel-", mention.Id, StringComparison.Ordinal);
        return mention;
    }
}
