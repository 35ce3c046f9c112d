using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Kennis.Weergave;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Kennis.Tests.Weergave;

public sealed class NodeLabelTests
{
    [Fact]
    public async Task Of_Should_GiveTheNamingField_WhateverTheType()
    {
        Assert.Equal("Titel", NodeLabel.Of(await StoredAsync(Proef.Onderzoek("onz-1", "Titel"))));
        Assert.Equal("Naam", NodeLabel.Of(await StoredAsync(Proef.Persoon("pers-1", "Naam", ("rol", "lector")))));
        Assert.Equal("Begrip", NodeLabel.Of(await StoredAsync(Proef.Begrip("bg-1", "Begrip", ("voluit", "Voluit")))));
        Assert.Equal("Vraag?", NodeLabel.Of(await StoredAsync(Proef.Ding("vr-1", "Kennisvraag", ("vraag", "Vraag?"), ("status", "GESTELD")))));
        Assert.Equal("Omschrijving", NodeLabel.Of(await StoredAsync(Proef.Ding("tr-1", "RetTrend", ("omschrijving", "Omschrijving"), ("soort", "TREND")))));
    }

    [Fact]
    public async Task Of_Should_GiveTheName_When_AThingIsDescribedToo()
    {
        var thema = await StoredAsync(Proef.Thema("th-1", "Naam", ("omschrijving", "Omschrijving")));

        Assert.Equal(("Naam", "naam"), (NodeLabel.Of(thema), NodeLabel.FieldOf(thema)));
    }

    [Fact]
    public async Task Of_Should_GiveThePlace_When_ItIsAMention() =>
        Assert.Equal("01:1", NodeLabel.Of(await StoredAsync(Proef.Vermelding("verm-1", Herkomst.Import))));

    [Fact]
    public async Task Of_Should_GiveTheId_When_NothingNamesIt()
    {
        var bare = await StoredAsync(Proef.Thema("th-1", "Naam")) with { Fields = (await StoredAsync(Proef.Thema("th-1", "Naam"))).Fields.Clear() };

        Assert.Equal("th-1", NodeLabel.Of(bare));
        Assert.Null(NodeLabel.FieldOf(bare));
    }

    [Fact]
    public void Fields_Should_NameEveryType_When_TheSchemaHasThem() => Assert.All(
        TestStore.Schema.NodeTypes, type => Assert.Contains(type.Fields, field => NodeLabel.Fields.Contains(field.Name) && field is { IsRequired: true, IsList: false }));

    private static Task<Node> StoredAsync(Change.UpsertNode change) => Stored.NodeAsync(change);
}
