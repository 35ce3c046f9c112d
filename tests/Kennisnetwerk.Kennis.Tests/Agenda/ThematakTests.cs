using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Agenda;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Agenda;

public sealed class ThematakTests
{
    [Fact]
    public async Task Read_Should_GiveTheBranchLevelByLevel_When_ThereArePartsOfParts()
    {
        await using var store = await ThemasAsync("a", "b:a", "c:a", "d:b", "e:d", "x");

        Assert.Equal(["a", "b", "c", "d", "e"], (await ReadAsync(store, "a"))["a"]);
    }

    [Fact]
    public async Task Read_Should_GiveEachThemaItsOwnBranch_When_OneIsPartOfTheOther()
    {
        await using var store = await ThemasAsync("a", "b:a", "c:b", "x");

        var branches = await ReadAsync(store, "b", "a", "x", "a");

        Assert.Equal(3, branches.Count);
        Assert.Equal(["a", "b", "c"], branches["a"]);
        Assert.Equal(["b", "c"], branches["b"]);
        Assert.Equal(["x"], branches["x"]);
    }

    [Fact]
    public async Task Read_Should_NameAPartOnce_When_ItHasTwoParents()
    {
        await using var store = await ThemasAsync("a", "b:a", "c:a", "d:b");
        await store.WriteAsync(Proef.Relatie("d", "ONDERDEEL_VAN", "c"));

        Assert.Equal(["a", "b", "c", "d"], (await ReadAsync(store, "a"))["a"]);
    }

    [Fact]
    public async Task Read_Should_StopAtTheBound_When_TheBranchIsVeryDeep()
    {
        await using var store = await ThemasAsync([.. Enumerable.Range(0, 15).Select(level => level == 0 ? "n00" : $"n{level:00}:n{level - 1:00}")]);

        Assert.Equal(Enumerable.Range(0, 11).Select(level => $"n{level:00}"), (await ReadAsync(store, "n00"))["n00"]);
    }

    [Fact]
    public async Task Read_Should_HideWhatIsBelow_When_AThemaIsADraft()
    {
        await using var store = await ThemasAsync("a", "b:a", "c:b");
        await store.WriteAsync(new Change.UpsertNode("b", "Thema") { Status = Publicatiestatus.Concept });

        Assert.Equal(["a"], (await ReadAsync(store, "a"))["a"]);
        Assert.Equal(["a", "b", "c"], (await Thematak.ReadAsync(store, Kijker.Systeem, ["a"], TestContext.Current.CancellationToken))["a"]);
    }

    [Fact]
    public async Task Read_Should_GiveTheIdAlone_When_ThereIsNoSuchThema()
    {
        await using var store = await ThemasAsync("a");

        Assert.Equal(["nergens"], (await ReadAsync(store, "nergens"))["nergens"]);
        Assert.Empty(await ReadAsync(store));
    }

    [Fact]
    public async Task Read_Should_GiveEveryPart_When_ThereAreMoreThanAPageHolds()
    {
        await using var store = await ThemasAsync(["a", .. Enumerable.Range(0, PageRequest.MaxSize + 2).Select(number => $"deel-{number:0000}:a")]);

        Assert.Equal(PageRequest.MaxSize + 3, (await ReadAsync(store, "a"))["a"].Length);
    }

    private static Task<System.Collections.Immutable.ImmutableDictionary<string, System.Collections.Immutable.ImmutableArray<string>>> ReadAsync(IGraphStore store, params string[] themas) =>
        Thematak.ReadAsync(store, Kijker.Bezoeker, [.. themas], TestContext.Current.CancellationToken);

    private static async Task<IGraphStore> ThemasAsync(params string[] themas)
    {
        var store = TestStore.Open();
        var pairs = themas.Select(thema => thema.Split(':')).ToList();
        await store.WriteAsync([
            .. pairs.Select(pair => Proef.Thema(pair[0], pair[0])),
            .. pairs.Where(pair => pair.Length == 2).Select(pair => Proef.Relatie(pair[0], "ONDERDEEL_VAN", pair[1])),
        ]);
        return store;
    }
}
