using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Search;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Zoeken;

/// <summary>The index says what the graph says, however the graph came there.</summary>
public sealed class IndexFollowerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task CatchUp_Should_StandWhereTheLogStands_When_ItIsDone()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "Koekoeksklok"));
        await indexed.Store.WriteAsync(Proef.Onderzoek("onz-2", "Koekoeksei"));
        Assert.Equal(1, indexed.Zoekdienst.Stand);

        var stand = await indexed.Follower.CatchUpAsync(Cancellation);
        var again = await indexed.Follower.CatchUpAsync(Cancellation);

        Assert.Equal((2, 2, 2), (stand, again, indexed.Zoekdienst.Stand));
        Assert.Equal(["onz-2"], await indexed.IdsAsync("koekoeksei"));
    }

    [Fact]
    public async Task CatchUp_Should_FollowEveryChange_When_AThingLives()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "Koekoeksklok"));
        Assert.Equal(["onz-1"], await indexed.IdsAsync("koekoeksklok"));

        await indexed.WriteAsync(Proef.Onderzoek("onz-1", "Zonnewijzer"));
        Assert.Empty(await indexed.IdsAsync("koekoeksklok"));
        Assert.Equal(["onz-1"], await indexed.IdsAsync("zonnewijzer"));

        await indexed.WriteAsync(new Change.DeleteNode("onz-1"));
        Assert.Empty(await indexed.IdsAsync("zonnewijzer"));
        Assert.Empty(await indexed.IdsAsync("", Kijker.Systeem));
    }

    [Fact]
    public async Task CatchUp_Should_ForgetWhatWasErased_When_APersonAsksForIt()
    {
        await using var indexed = await IndexedStore.OpenAsync(
            Proef.Persoon("pers-1", "Quirinus Zandstra"), Proef.Onderzoek("onz-1", "Werk"), Proef.Relatie("onz-1", "HEEFT_ONDERZOEKER", "pers-1"));
        Assert.Equal(["onz-1", "pers-1"], await indexed.IdsAsync("quirinus"));

        await indexed.WriteAsync(new Change.EraseNode("pers-1"));

        Assert.Empty(await indexed.IdsAsync("quirinus", Kijker.Systeem));
        Assert.Empty(indexed.Zoekdienst.Suggesties(Kijker.Systeem, "quir", 10));
        indexed.Reopen();
        Assert.Empty(await indexed.IdsAsync("quirinus", Kijker.Systeem));
    }

    [Fact]
    public async Task CatchUp_Should_FindTheOther_When_AThingWasMerged()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Thema("th-1", "Koekoeksklok"), Proef.Thema("th-2", "Zonnewijzer"), Proef.Onderzoek("onz-1", "Werk"), Proef.Relatie("onz-1", "GAAT_OVER", "th-1"));

        await indexed.WriteAsync(new Change.RedirectNode("th-1", "th-2"));

        Assert.Empty(await indexed.IdsAsync("koekoeksklok"));
        Assert.Contains("th-2", await indexed.IdsAsync("zonnewijzer"));
        Assert.DoesNotContain("th-1", await indexed.IdsAsync("", Kijker.Systeem));
    }

    [Fact]
    public async Task CatchUp_Should_IndexDependantsAnew_When_ANeighbourGetsAnotherName()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Thema("th-1", "Koekoeksklok"), Proef.Onderzoek("onz-1", "Werk"), Proef.Relatie("onz-1", "GAAT_OVER", "th-1"));
        Assert.Equal(["onz-1", "th-1"], await indexed.IdsAsync("koekoeksklok"));

        await indexed.WriteAsync(Proef.Thema("th-1", "Zonnewijzer"));

        Assert.Empty(await indexed.IdsAsync("koekoeksklok"));
        Assert.Equal(["onz-1", "th-1"], await indexed.IdsAsync("zonnewijzer"));
    }

    [Fact]
    public async Task CatchUp_Should_IndexBothSides_When_OnlyARelationChanged()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Thema("th-1", "Koekoeksklok"), Proef.Onderzoek("onz-1", "Werk"));

        await indexed.WriteAsync(Proef.Relatie("onz-1", "GAAT_OVER", "th-1"));
        Assert.Equal(["onz-1", "th-1"], await indexed.IdsAsync("koekoeksklok"));
        Assert.Equal(["onz-1"], await indexed.IdsAsync("", null, ("thema", "th-1")));

        await indexed.WriteAsync(new Change.DeleteRelation("onz-1~GAAT_OVER~th-1"));
        Assert.Equal(["th-1"], await indexed.IdsAsync("koekoeksklok"));
        Assert.Empty(await indexed.IdsAsync("", null, ("thema", "th-1")));
    }

    [Fact]
    public async Task CatchUp_Should_IndexEveryDependant_When_ThereAreMoreThanAPageHolds()
    {
        const int Works = PageRequest.MaxSize + 3;
        await using var indexed = await IndexedStore.OpenAsync([
            Proef.Thema("th-1", "Koekoeksklok"),
            .. Enumerable.Range(0, Works).Select(number => Proef.Onderzoek($"onz-{number:0000}", $"Werk {number}")),
            .. Enumerable.Range(0, Works).Select(number => Proef.Relatie($"onz-{number:0000}", "GAAT_OVER", "th-1")),
        ]);

        await indexed.WriteAsync(Proef.Thema("th-1", "Zonnewijzer"));

        Assert.Equal(0, (await indexed.ZoekAsync("koekoeksklok")).Totaal);
        Assert.Equal(Works + 1, (await indexed.ZoekAsync("zonnewijzer")).Totaal);
    }

    [Fact]
    public async Task CatchUp_Should_ReadOnFromWhereItStood_When_TheIndexIsOpenedAgain()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "Koekoeksklok"));
        await indexed.Store.WriteAsync(Proef.Onderzoek("onz-2", "Zonnewijzer"));
        indexed.Reopen();
        Assert.Equal(1, indexed.Index.Position);

        await indexed.Follower.CatchUpAsync(Cancellation);

        Assert.Equal(["onz-1"], await indexed.IdsAsync("koekoeksklok"));
        Assert.Equal(["onz-2"], await indexed.IdsAsync("zonnewijzer"));
    }

    [Fact]
    public async Task CatchUp_Should_BringBackEverything_When_TheFolderWasThrownAway()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "Koekoeksklok"), Proef.Thema("th-1", "Zonnewijzer"));
        await indexed.WriteAsync(Proef.Onderzoek("onz-1", "Wekker"), new Change.DeleteNode("th-1"));
        indexed.Reopen(folder => Array.ForEach(Directory.GetFileSystemEntries(folder), File.Delete));
        Assert.Equal(0, indexed.Index.Position);

        await indexed.Follower.CatchUpAsync(Cancellation);

        Assert.Equal(2, indexed.Index.Position);
        Assert.Equal(["onz-1"], await indexed.IdsAsync("", Kijker.Systeem));
        Assert.Equal(["onz-1"], await indexed.IdsAsync("wekker"));
    }

    [Fact]
    public async Task Index_Should_AskToBeMadeAnew_When_AFileIsDamaged()
    {
        await using var indexed = await IndexedStore.OpenAsync([.. Enumerable.Range(0, 50).Select(number => Proef.Onderzoek($"onz-{number}", $"Koekoeksklok {number}"))]);
        indexed.Reopen(folder =>
        {
            var largest = new DirectoryInfo(folder).GetFiles().MaxBy(file => file.Length)!;
            var bytes = File.ReadAllBytes(largest.FullName);
            bytes[bytes.Length / 2] ^= 0xFF;
            File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(folder).FullName, largest.Name), bytes);
            Assert.Throws<IndexRebuildRequiredException>(() => SearchIndex.Open(folder, new IndexSettings { Fields = IndexedStore.Projection.Fields, Analyzer = IndexedStore.Projection.Analyzer }));
            Array.ForEach(Directory.GetFileSystemEntries(folder), File.Delete);
        });

        await indexed.Follower.CatchUpAsync(Cancellation);

        Assert.Equal(50, (await indexed.ZoekAsync("koekoeksklok")).Totaal);
    }

    [Fact]
    public async Task CatchUp_Should_LeaveAWholeState_When_ItIsCancelled()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "Koekoeksklok"));
        await indexed.Store.WriteAsync(Proef.Onderzoek("onz-2", "Zonnewijzer"));
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => indexed.Follower.CatchUpAsync(cancelled.Token));

        Assert.Equal(1, indexed.Index.Position);
        Assert.Equal(2, await indexed.Follower.CatchUpAsync(Cancellation));
    }

    [Fact]
    public async Task Index_Should_BeTheSame_When_ItFollowedStepByStepOrReadAllAtOnce()
    {
        var random = new Random(20261124);
        await using var step = await IndexedStore.OpenAsync(Proef.Thema("th-0", "Woord0"));
        for (var round = 1; round < 60; round++)
        {
            var id = random.Next(round);
            await step.WriteAsync(random.Next(4) switch
            {
                0 => [Proef.Thema($"th-{id}", $"Woord{random.Next(5)}") with { Status = random.Next(3) == 0 ? Publicatiestatus.Concept : Publicatiestatus.Gepubliceerd }],
                1 => [Proef.Onderzoek($"onz-{round}", $"Woord{random.Next(5)}"), Proef.Thema("th-0", $"Woord{random.Next(5)}"), Proef.Relatie($"onz-{round}", "GAAT_OVER", "th-0")],
                2 => [new Change.DeleteRelation($"onz-{id}~GAAT_OVER~th-0")],
                _ => [Proef.Thema($"th-{round}", "Woord1"), Proef.Relatie($"th-{round}", "ONDERDEEL_VAN", "th-0")],
            });
        }

        var followed = await AnswersAsync(step);
        step.Reopen(folder => Array.ForEach(Directory.GetFileSystemEntries(folder), File.Delete));
        await step.Follower.CatchUpAsync(Cancellation);

        Assert.Equal(await AnswersAsync(step), followed);
    }

    [Fact]
    public async Task Index_Should_FindEveryThingByItsOwnName_When_TheRealInventoryIsIndexed()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Thema("th-proef", "Proef"));
        Assert.True((await OverijsselSeed.SeedAsync(indexed.Store, Repository.SeedFolder, Cancellation)).Succeeded);
        await indexed.Follower.CatchUpAsync(Cancellation);
        var summary = await indexed.Store.SummariseAsync(Cancellation);

        var all = await indexed.ZoekAsync("");

        Assert.Equal(IndexedStore.Projection.Types.Sum(type => summary.Nodes.GetValueOrDefault(type)), all.Totaal);
        Assert.Equal(all.Totaal, all.Facetten.Single(facet => facet.Field == "type").Values.Sum(value => value.Count));
    }

    private static async Task<string> AnswersAsync(IndexedStore indexed)
    {
        var answers = new List<string>();
        foreach (var kijker in new[] { Kijker.Bezoeker, Kijker.Systeem })
        {
            for (var word = 0; word < 5; word++)
            {
                answers.Add($"{kijker.Rol} {word}: {string.Join(' ', await indexed.IdsAsync($"woord{word}", kijker))}");
            }
        }

        return string.Join('\n', answers);
    }
}
