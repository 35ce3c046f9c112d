using System.Globalization;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Import.Inventory;

/// <summary>The table of <c>seed-data/overijssel/README.md</c> that says what a row becomes.</summary>
public sealed class ThingTypesTests
{
    private static readonly Dictionary<string, string> OrganisationTypes = new()
    {
        ["lectoraat"] = "Lectoraat",
        ["kenniswerkplaats"] = "Kenniswerkplaats",
        ["academische functie"] = "AcademischeFunctie",
        ["ontwikkeltafel"] = "Ontwikkeltafel",
        ["werkgroep"] = "Ontwikkeltafel",
        ["onderzoekssamenwerking"] = "Onderzoeksgroep",
        ["onderzoekscommissie"] = "Onderzoeksgroep",
        ["netwerk"] = "Netwerk",
        ["expertisenetwerk"] = "Netwerk",
        ["kennisnetwerk"] = "Netwerk",
        ["regionaal expertteam"] = "Netwerk",
        ["samenwerkingsverband gemeenten"] = "Netwerk",
    };

    private static readonly string[] Publications = ["publicatie", "literatuuroverzicht", "methodiekbeschrijving", "richtlijn"];

    [Fact]
    public async Task Organisation_Should_BecomeTheTypeOfTheTable_WhateverItsKind()
    {
        var kinds = Words("Kennisinstelling", "soort");
        await using var inventory = await MappedInventory.ImportAsync(copy => AppendAll(copy, "kennisinstellingen.csv", "soort", kinds));

        await AssertTypesAsync(inventory, kinds, kind => OrganisationTypes.GetValueOrDefault(kind, "Kennisinstelling"));
    }

    [Fact]
    public async Task Work_Should_BecomeAPublicationOrResearch_WhateverItsKind()
    {
        var kinds = Words("Onderzoek", "soort");
        await using var inventory = await MappedInventory.ImportAsync(copy => AppendAll(copy, "onderzoeken.csv", "soort", kinds));

        await AssertTypesAsync(inventory, kinds, kind => Publications.Contains(kind) ? "Publicatie" : "Onderzoek");
    }

    [Fact]
    public async Task Knowledge_Should_KeepItsKindInWords_When_ItBecomesAType()
    {
        (string Kind, string Type)[] kinds =
        [
            ("methode", "Methode"), ("interventie", "Methode"), ("instrument", "Methode"), ("onderzoeksmethode", "Methode"), ("Methode", "Methode"), ("doelgroep", "Doelgroep"),
            ("hoog-specialistisch kennisgebied", "Specialisme"), ("een soort van morgen", "Specialisme"),
        ];
        await using var inventory = await MappedInventory.ImportAsync(copy => AppendAll(copy, "specialismen.csv", "soort", [.. kinds.Select(kind => kind.Kind)]));

        Assert.Equal(kinds, (await RowsAsync(inventory, kinds.Length)).Select(node => (node.Text("soort")!, node.Type)));
    }

    [Fact]
    public async Task Kind_Should_MeanTheSame_When_ItIsWrittenWithCapitalsOrMarks()
    {
        (string Words, string Type, string Kind)[] kinds =
        [
            ("Lectoraat", "Lectoraat", "LECTORAAT"), ("kennis- en gezondheidsdienst", "Kennisinstelling", "KENNIS_EN_GEZONDHEIDSDIENST"), ("zorgvorm/team", "Kennisinstelling", "ZORGVORM_TEAM"),
            ("Cliëntorganisatie", "Kennisinstelling", "CLIENTORGANISATIE"), ("Regionaal expertteam", "Netwerk", "REGIONAAL_EXPERTTEAM"), ("(werkgroep)", "Ontwikkeltafel", "WERKGROEP"),
        ];
        await using var inventory = await MappedInventory.ImportAsync(copy => AppendAll(copy, "kennisinstellingen.csv", "soort", [.. kinds.Select(kind => kind.Words)]));

        Assert.Equal(kinds.Select(kind => (kind.Type, kind.Kind)), (await RowsAsync(inventory, kinds.Length)).Select(node => (node.Type, node.Text("soort")!)));
    }

    [Fact]
    public async Task Status_Should_KeepItsWords_When_ItIsRead()
    {
        (string Words, string Status)[] statuses = [("lopend", "LOPEND"), ("start", "LOPEND"), ("Start", "LOPEND"), ("afgerond", "AFGEROND"), ("geborgd", "GEBORGD"), ("onbekend", "ONBEKEND")];
        await using var inventory = await MappedInventory.ImportAsync(copy => AppendAll(copy, "onderzoeken.csv", "status", [.. statuses.Select(status => status.Words)]));

        Assert.Equal(statuses.Select(status => status.Status), (await RowsAsync(inventory, statuses.Length)).Select(node => node.Text("status")!));
        foreach (var (number, expected) in statuses.Index())
        {
            var claim = (await inventory.NodeAsync($"verm-rij-{number}")).Claims.Single(claim => claim.Veld == "status");
            Assert.Equal(expected, (claim.Waarde, claim.Gelezen!));
        }
    }

    [Fact]
    public async Task Level_Should_BeAChoiceOfTheSchema_WhateverTheThema()
    {
        var levels = Words("Thema", "niveau");
        await using var inventory = await MappedInventory.ImportAsync(copy => AppendAll(copy, "themas.csv", "niveau", levels));

        for (var number = 0; number < levels.Count; number++)
        {
            Assert.Equal(levels[number].ToUpperInvariant().Replace(' ', '_'), (await inventory.NodeAsync($"rij-{number}")).Text("niveau"));
        }
    }

    private static List<string> Words(string type, string field) =>
        [.. TestStore.Schema.Type(type)!.Field(field)!.Choices.Select(choice => choice.ToLower(CultureInfo.InvariantCulture).Replace('_', ' '))];

    private static void AppendAll(InventoryCopy copy, string file, string column, List<string> words)
    {
        foreach (var (number, word) in words.Index())
        {
            copy.AppendRow(file, ("id", $"rij-{number}"), (column, word));
        }
    }

    private static async Task AssertTypesAsync(MappedInventory inventory, List<string> kinds, Func<string, string> type)
    {
        Assert.Equal(
            kinds.Select(kind => (type(kind), kind.ToUpperInvariant().Replace(' ', '_'))),
            (await RowsAsync(inventory, kinds.Count)).Select(node => (node.Type, node.Text("soort")!)));
    }

    private static async Task<IEnumerable<Node>> RowsAsync(MappedInventory inventory, int count)
    {
        var nodes = await inventory.Store.GetAsync(Kijker.Bezoeker, [.. Enumerable.Range(0, count).Select(number => $"rij-{number}")], TestContext.Current.CancellationToken);
        return Enumerable.Range(0, count).Select(number => nodes[$"rij-{number}"]);
    }
}
