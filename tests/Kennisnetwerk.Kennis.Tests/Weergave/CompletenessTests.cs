using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Kennis.Weergave;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Weergave;

public sealed class CompletenessTests
{
    [Fact]
    public async Task Missing_Should_NameWhatAFormAsksFor_InTheOrderOfTheSchema()
    {
        var node = await Stored.NodeAsync(Proef.Onderzoek("onz-1", "Titel"));

        Assert.Equal(["samenvatting", "doelgroep"], Completeness.Missing(TestStore.Schema, node));
    }

    [Fact]
    public async Task Missing_Should_BeEmpty_When_EverythingIsThere()
    {
        var node = await Stored.NodeAsync(Proef.Onderzoek("onz-1", "Titel", ("samenvatting", "Kort"), ("doelgroep", "jeugdigen")));

        Assert.Empty(Completeness.Missing(TestStore.Schema, node));
    }

    [Fact]
    public async Task Missing_Should_NotTellOfWhatIsHidden_When_AViewerMayNotReadIt()
    {
        var expert = Proef.Ding("ex-1", "Expert", ("naam", "Een expert"), ("pool", "CCE"), ("toestemmingOp", new DateOnly(2026, 1, 1)), ("contactroute", "via het secretariaat"));

        var seen = await Stored.NodeAsync(expert, Kijker.Bezoeker);

        Assert.False(seen.Fields.ContainsKey("contactroute"));
        Assert.Empty(Completeness.Missing(TestStore.Schema, seen));
    }

    [Fact]
    public void EveryExpectedField_Should_BeForAllToRead_When_ItsAbsenceIsShown() => Assert.All(
        TestStore.Schema.NodeTypes.SelectMany(type => type.Fields).Where(field => field.IsExpected), field => Assert.Equal(Rol.Bezoeker, field.VisibleFor));

    [Fact]
    public async Task RealInventory_Should_HaveIncompleteRecords_When_TheFieldDeliversThemSo()
    {
        await using var inventory = await MappedInventory.ImportAsync(_ => { });
        var research = await Everything.OfTypeAsync(inventory.Store, "Onderzoek");

        var incomplete = research.Where(node => Completeness.Missing(inventory.Store.Schema, node).Count > 0).ToList();

        Assert.InRange(incomplete.Count, 1, research.Count - 1);
        Assert.All(incomplete, node => Assert.NotNull(node.Text("titel")));
    }
}
