using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Zoeken;

public sealed class ZoekdienstTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Zoek_Should_SayInDutchWhy_When_AThingIsFound()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "De koekoeksklok", ("samenvatting", "Over zonnewijzers")));

        var byTitle = (await indexed.ZoekAsync("koekoeksklok")).Treffers.Single();
        var bySummary = (await indexed.ZoekAsync("zonnewijzer")).Treffers.Single();

        Assert.Contains("*koekoeksklok*", byTitle.Waarom, StringComparison.Ordinal);
        Assert.Contains("*zonnewijzer", bySummary.Waarom, StringComparison.Ordinal);
        Assert.Contains(bySummary.Fragmenten, fragment => fragment is { Field: "samenvatting", Marks.Count: 1 });
        Assert.Equal("onz-1", byTitle.Node.Id);
    }

    [Fact]
    public async Task Zoek_Should_FindAllWithoutAReason_When_NothingIsAsked()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "A"), Proef.Thema("th-1", "B"), Proef.Begrip("bg-1", "C"));

        var result = await indexed.ZoekAsync("");

        Assert.Equal((2, 2), (result.Totaal, result.Treffers.Length));
        Assert.All(result.Treffers, hit => Assert.Equal("", hit.Waarom));
        Assert.False(result.HeeftVorige);
        Assert.Null(result.Volgende);
    }

    [Fact]
    public async Task Facets_Should_CountUnderTheOtherFilters_When_SomeAreChosen()
    {
        await using var indexed = await IndexedStore.OpenAsync(
            Proef.Onderzoek("onz-1", "Klok", ("status", "LOPEND"), ("jaar", 2020)),
            Proef.Onderzoek("onz-2", "Klok", ("status", "AFGEROND"), ("jaar", 2020)),
            Proef.Onderzoek("onz-3", "Klok", ("status", "AFGEROND"), ("jaar", 2021)),
            Proef.Thema("th-1", "Klok"));

        var result = await indexed.ZoekAsync("klok", null, ("status", "AFGEROND"));

        Assert.Equal(2, result.Totaal);
        Assert.Equal([("AFGEROND", 2), ("LOPEND", 1)], Counts(result, "status"));
        Assert.Equal([("2020", 1), ("2021", 1)], Counts(result, "jaar"));
        Assert.Equal([("Onderzoek", 2)], Counts(result, "type"));
    }

    [Fact]
    public async Task Facets_Should_JoinValuesOfOneAndNarrowByAnother_When_SeveralAreChosen()
    {
        await using var indexed = await IndexedStore.OpenAsync(
            Proef.Onderzoek("onz-1", "Klok", ("jaar", 2020)), Proef.Onderzoek("onz-2", "Klok", ("jaar", 2021)), Proef.Onderzoek("onz-3", "Klok", ("jaar", 2022)), Proef.Thema("th-1", "Klok"));

        Assert.Equal(["onz-1", "onz-2"], await indexed.IdsAsync("klok", null, ("jaar", "2020"), ("jaar", "2021")));
        Assert.Empty(await indexed.IdsAsync("klok", null, ("jaar", "2020"), ("type", "Thema")));
        Assert.Empty(await indexed.IdsAsync("klok", null, ("jaar", "1066")));
    }

    [Theory]
    [InlineData("kleur")]
    [InlineData("zicht")]
    [InlineData("titel")]
    public async Task Zoek_Should_RefuseInDutch_When_AFacetIsNone(string facet)
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "Klok"));

        var exception = await Assert.ThrowsAsync<ZoekvraagException>(() => indexed.ZoekAsync("klok", null, (facet, "rood")));

        Assert.Contains($"'{facet}'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("status", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("zicht,", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Zoek_Should_ShowADraftToItsOwnersAndModeratorsOnly_When_Counted()
    {
        await using var indexed = await IndexedStore.OpenAsync(
            Proef.Onderzoek("onz-open", "Klok", ("jaar", 2020)),
            Proef.Onderzoek("onz-dicht", "Klok", ("jaar", 2021)) with { Status = Publicatiestatus.Concept, Eigenaars = ["inst-1"] });
        var owner = new Kijker(Rol.Kennisinstituut, ["inst-1"]);
        var other = new Kijker(Rol.Kennisinstituut, ["inst-2"]);

        Assert.Equal(["onz-open"], await indexed.IdsAsync("klok"));
        Assert.Equal(["onz-open"], await indexed.IdsAsync("klok", other));
        Assert.Equal(["onz-dicht", "onz-open"], await indexed.IdsAsync("klok", owner));
        Assert.Equal(["onz-dicht", "onz-open"], await indexed.IdsAsync("klok", new Kijker(Rol.Onderzoekscoordinator, [])));
        Assert.Equal(1, (await indexed.ZoekAsync("klok")).Totaal);
        Assert.Equal([("2020", 1)], Counts(await indexed.ZoekAsync("klok"), "jaar"));
    }

    [Fact]
    public async Task Zoek_Should_TellNothingOfAHiddenNeighbour_When_AVisitorKnowsItsName()
    {
        await using var indexed = await IndexedStore.OpenAsync(
            Proef.Thema("th-geheim", "Quarantaine") with { Status = Publicatiestatus.Concept },
            Proef.Persoon("pers-geheim", "Quirinus Zandstra") with { Status = Publicatiestatus.Gearchiveerd },
            Proef.Onderzoek("onz-1", "Klok"),
            Proef.Relatie("onz-1", "GAAT_OVER", "th-geheim"),
            Proef.Relatie("onz-1", "HEEFT_ONDERZOEKER", "pers-geheim"));

        Assert.Empty(await indexed.IdsAsync("quarantaine"));
        Assert.Empty(await indexed.IdsAsync("quirinus"));
        Assert.Empty(Counts(await indexed.ZoekAsync("klok"), "thema"));

        await indexed.WriteAsync(new Change.UpsertNode("th-geheim", "Thema") { Status = Publicatiestatus.Gepubliceerd });
        Assert.Equal(["onz-1", "th-geheim"], await indexed.IdsAsync("quarantaine"));
    }

    [Fact]
    public async Task Zoek_Should_TellNothingOfAHiddenField_When_AVisitorKnowsItsContent()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Ding("ex-1", "Expert", ("naam", "Een expert"), ("pool", "CCE"), ("contactroute", "via Quirinus")));

        Assert.Empty(await indexed.IdsAsync("quirinus"));
        Assert.Empty(await indexed.IdsAsync("quirinus", Kijker.Systeem));
        Assert.Equal(["ex-1"], await indexed.IdsAsync("expert"));
    }

    [Fact]
    public async Task Suggesties_Should_OfferOnlyWhatMayBeSeen_When_SomebodyTypes()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Thema("th-1", "Koekoeksklok"), Proef.Thema("th-2", "Koekoeksei") with { Status = Publicatiestatus.Concept, Eigenaars = ["inst-1"] });

        Assert.Equal(["Koekoeksklok"], Texts(indexed.Zoekdienst.Suggesties(Kijker.Bezoeker, "koek", 10)));
        Assert.Equal(["Koekoeksei", "Koekoeksklok"], Texts(indexed.Zoekdienst.Suggesties(new Kijker(Rol.Kennisinstituut, ["inst-1"]), "koek", 10)).Order(StringComparer.Ordinal));
        Assert.Single(indexed.Zoekdienst.Suggesties(Kijker.Systeem, "koek", 1));

        static IEnumerable<string> Texts(IEnumerable<Search.Suggestion> suggestions) => suggestions.Where(suggestion => suggestion.DocumentId is not null).Select(suggestion => suggestion.Text);
    }

    [Fact]
    public async Task Pages_Should_HoldEverythingOnce_When_FollowedForwardAndBack()
    {
        await using var indexed = await IndexedStore.OpenAsync([.. Enumerable.Range(0, 23).Select(number => Proef.Onderzoek($"onz-{number:00}", "Klok"))]);
        var all = (await indexed.ZoekAsync("klok")).Treffers.Select(hit => hit.Node.Id).ToList();
        var forward = new List<string>();
        var page = await PageAsync(vraag => vraag);
        for (; page.Volgende is { } next; page = await PageAsync(vraag => vraag with { Na = next }))
        {
            forward.AddRange(page.Treffers.Select(hit => hit.Node.Id));
            Assert.Equal(23, page.Totaal);
        }

        Assert.Equal(all, [.. forward, .. page.Treffers.Select(hit => hit.Node.Id)]);
        var back = await PageAsync(vraag => vraag with { Voor = page.Treffers[0].Cursor, Achteraan = true });
        Assert.Equal(forward[^5..], back.Treffers.Select(hit => hit.Node.Id));
        Assert.True(page.HeeftVorige);

        Task<Zoekresultaat> PageAsync(Func<Zoekvraag, Zoekvraag> change) => indexed.Zoekdienst.ZoekAsync(Kijker.Bezoeker, change(new Zoekvraag("klok") { Aantal = 5 }), Cancellation);
    }

    [Theory]
    [InlineData("onzin")]
    [InlineData("")]
    public async Task Zoek_Should_RefuseInDutch_When_TheCursorIsNone(string cursor)
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "Klok"));

        var exception = await Assert.ThrowsAsync<ZoekvraagException>(() => indexed.Zoekdienst.ZoekAsync(Kijker.Bezoeker, new Zoekvraag("klok") { Na = cursor }, Cancellation));

        Assert.Matches("eerste pagina|filters", exception.Message);
    }

    [Fact]
    public async Task Zoek_Should_SendBackToTheFirstPage_When_TheIndexWasOpenedAnew()
    {
        await using var indexed = await IndexedStore.OpenAsync([.. Enumerable.Range(0, 12).Select(number => Proef.Onderzoek($"onz-{number}", "Klok"))]);
        var cursor = (await indexed.Zoekdienst.ZoekAsync(Kijker.Bezoeker, new Zoekvraag("klok"), Cancellation)).Volgende;
        indexed.Reopen();

        var exception = await Assert.ThrowsAsync<ZoekvraagException>(() => indexed.Zoekdienst.ZoekAsync(Kijker.Bezoeker, new Zoekvraag("klok") { Na = cursor }, Cancellation));

        Assert.Equal("De gegevens zijn intussen veranderd; begin weer bij de eerste pagina.", exception.Message);
    }

    [Theory]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public async Task Zoek_Should_RefuseInDutch_When_TheQuestionIsTooLong(int length, bool fits)
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "Klok"));
        var vraag = string.Concat(Enumerable.Repeat("klok ", 101))[..length];

        var exception = await Record.ExceptionAsync(() => indexed.ZoekAsync(vraag));

        Assert.Equal(fits ? null : "De vraag is langer dan 500 tekens; gebruik een paar woorden.", (exception as ZoekvraagException)?.Message);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(100, 12)]
    public async Task Zoek_Should_GiveAsManyAsAsked_When_ThereAreMore(int count, int expected)
    {
        await using var indexed = await IndexedStore.OpenAsync([.. Enumerable.Range(0, 12).Select(number => Proef.Onderzoek($"onz-{number}", "Klok"))]);

        var result = await indexed.Zoekdienst.ZoekAsync(Kijker.Bezoeker, new Zoekvraag("klok") { Aantal = count }, Cancellation);

        Assert.Equal((12, expected), (result.Totaal, result.Treffers.Length));
    }

    [Fact]
    public async Task Zoek_Should_RefuseInDutch_When_MoreIsAskedThanAPageHolds()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "Klok"));

        await Assert.ThrowsAsync<ZoekvraagException>(() => indexed.Zoekdienst.ZoekAsync(Kijker.Bezoeker, new Zoekvraag("klok") { Aantal = Zoekvraag.MaxAantal + 1 }, Cancellation));
    }

    [Fact]
    public async Task Zoek_Should_AnswerOrRefuse_WhateverIsTyped()
    {
        await using var indexed = await IndexedStore.OpenAsync(Proef.Onderzoek("onz-1", "Klok van 18-/18+", ("samenvatting", "K-EET & suïcide: 'zo'")));
        var random = new Random(20261124);
        const string Alphabet = "ab klok\"'-+:*()[]{}~^?\\/&|!<>=,.;#@%$\u0000\u200b\ud83d\ude00é18. AND OR NOT titel: jaar:2019..";
        for (var round = 0; round < 400; round++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);

            var exception = await Record.ExceptionAsync(() => indexed.ZoekAsync(text));
            _ = indexed.Zoekdienst.Suggesties(Kijker.Bezoeker, text, 5);

            Assert.True(exception is null or ZoekvraagException, $"{text}: {exception}");
        }
    }

    private static IEnumerable<(string, int)> Counts(Zoekresultaat result, string facet) =>
        result.Facetten.Single(one => one.Field == facet).Values.Select(value => (value.Value, value.Count)).ToImmutableArray();
}
