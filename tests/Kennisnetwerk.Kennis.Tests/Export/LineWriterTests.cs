using System.Text;
using System.Text.Json;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Conformance.Memory;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Export;
using Kennisnetwerk.Kennis.Tests.Support;
using Kennisnetwerk.Tests.Shared;
using Microsoft.Extensions.Time.Testing;

namespace Kennisnetwerk.Kennis.Tests.Export;

/// <summary>The bytes of a line: keys in the order of the schema, canonical values, nothing that differs from day to day.</summary>
public sealed class LineWriterTests
{
    [Fact]
    public async Task Keys_Should_StandInTheOrderOfTheSchema_WhateverTheOrderOfWriting()
    {
        var lines = await LinesAsync(
            Proef.Onderzoek("onz-1", "Titel", ("jaar", 2021), ("samenvatting", "Kort"), ("opmerking", "o"), ("doelgroep", "d"), ("methode", "m")),
            Proef.Instelling("inst-1", "Instelling"),
            Proef.Relatie("onz-1", "UITGEVOERD_DOOR", "inst-1", ("toelichting", "t"), ("tot", new DateOnly(2021, 12, 31)), ("sinds", new DateOnly(2020, 1, 2)), ("rol", "PARTNER"), ("afgeleid", true)));

        Assert.Equal("""{"id":"inst-1","type":"Kennisinstelling","naam":"Instelling","soort":"HOGESCHOOL"}""", lines[0]);
        Assert.Equal("""{"id":"onz-1","type":"Onderzoek","titel":"Titel","samenvatting":"Kort","soort":"ONDERZOEK","status":"LOPEND","doelgroep":"d","methode":"m","jaar":2021,"opmerking":"o"}""", lines[1]);
        Assert.Equal(
            TestStore.Schema.Kind("UITGEVOERD_DOOR")!.Properties.Select(property => property.Name),
            JsonDocument.Parse(lines[2]).RootElement.EnumerateObject().Select(member => member.Name).Skip(3));
    }

    [Theory]
    [InlineData(47, "47")]
    [InlineData(23.7, "23.7")]
    [InlineData(-0.0, "0")]
    [InlineData(1e21, "1E+21")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    public async Task Number_Should_HaveItsShortestForm_When_Written(double number, string expected)
    {
        var line = Assert.Single(await LinesAsync(Proef.Ding("tr-1", "RetTrend", ("omschrijving", "T"), ("soort", "TREND"), ("getal", number))));

        Assert.Contains($"\"getal\":{expected}}}", line, StringComparison.Ordinal);
        Assert.Equal(number, JsonDocument.Parse(line).RootElement.GetProperty("getal").GetDouble());
    }

    [Fact]
    public async Task Nothing_Should_BeWritten_When_AListIsEmptyOrAFieldWasCleared()
    {
        var lines = await LinesAsync(Proef.Thema("th-a", "A", ("synoniemen", Array.Empty<string>()), ("omschrijving", null)));

        Assert.Equal("""{"id":"th-a","type":"Thema","naam":"A","niveau":"LANDELIJK_THEMA"}""", Assert.Single(lines));
    }

    [Fact]
    public async Task Claims_Should_KeepTheirOrderAndLeaveOutWhatIsEmpty_When_AMentionIsWritten()
    {
        var mention = Proef.Vermelding(
            "verm-1",
            Herkomst.Import,
            new Claim("th-a", "", "", "01:1"),
            new Claim("th-a", "synoniemen", "tweede", "01:2"),
            new Claim("th-a", "synoniemen", "eerste", "", "EERSTE"));

        var lines = await LinesAsync(Proef.Thema("th-a", "A") with { Fields = Proef.Thema("th-a", "A").Fields }, mention);

        Assert.EndsWith(
            ""","claims":[{"over":"th-a","plaats":"01:1"},{"over":"th-a","veld":"synoniemen","waarde":"tweede","plaats":"01:2"},{"over":"th-a","veld":"synoniemen","waarde":"eerste","gelezen":"EERSTE"}]}""",
            lines[1],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_Should_BeTheSame_When_TheHistoryIsAnother()
    {
        await using var straight = Open(2026);
        await straight.WriteAsync(Proef.Thema("th-a", "A"), Proef.Thema("th-b", "B", ("omschrijving", "zo")), Proef.Relatie("th-a", "KOMT_OVEREEN_MET", "th-b"));
        await using var winding = Open(1999);
        await winding.WriteAsync(Proef.Thema("th-b", "Eerst iets anders", ("synoniemen", new[] { "weg" })), Proef.Thema("th-c", "Gaat weg"));
        await winding.WriteAsync(Proef.Thema("th-a", "A"), Proef.Thema("th-b", "B", ("omschrijving", "zo"), ("synoniemen", Array.Empty<string>())), new Change.DeleteNode("th-c"));
        await winding.WriteAsync(Proef.Relatie("th-a", "KOMT_OVEREEN_MET", "th-b", ("toelichting", "weg")));
        await winding.WriteAsync(Proef.Relatie("th-a", "KOMT_OVEREEN_MET", "th-b", ("toelichting", null)));

        Assert.Equal(await ExportAsync(straight), await ExportAsync(winding));
    }

    [Fact]
    public async Task Text_Should_BeReadableDutch_When_ItNeedsNoEscape()
    {
        var lines = await LinesAsync(Proef.Thema("th-a", "Coördinatie & 'suïcide' <18-/18+> 👩‍⚕️"));

        Assert.Contains("\"naam\":\"Coördinatie & 'suïcide' <18-/18+>", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ids_Should_BeOrderedByCodePoint_When_TypesAreMixed()
    {
        var lines = await LinesAsync(Proef.Thema("b", "B"), Proef.Instelling("a", "A"), Proef.Begrip("B", "B"), Proef.Persoon("a-1", "A"), Proef.Onderzoek("a/1", "A"));

        Assert.Equal(["B", "a", "a-1", "a/1", "b"], lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    private static MemoryGraphStore Open(int year) => new(TestStore.Schema, new FakeTimeProvider(new DateTimeOffset(year, 1, 2, 3, 4, 5, TimeSpan.Zero)));

    private static async Task<string[]> LinesAsync(params Change[] changes)
    {
        await using var store = TestStore.Open();
        await store.WriteAsync(changes);
        return (await ExportAsync(store)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task<string> ExportAsync(IGraphStore store)
    {
        using var stream = new MemoryStream();
        await GraphExporter.ExportAsync(store, stream, TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
