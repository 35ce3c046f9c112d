using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Storage;

public sealed class StoreCheckTests : IDisposable
{
    private readonly StoreFolder folder = new();

    [Theory]
    [InlineData("DELETE FROM knoop WHERE id = 'p'", "A reference leads nowhere: relatie")]
    [InlineData("DELETE FROM logboek WHERE volgnummer = 1", "The log has a gap before entry 2.")]
    [InlineData("DELETE FROM logboek WHERE volgnummer = 1", "There is content of a log entry 1 that is not there.")]
    [InlineData("DELETE FROM logregel WHERE plek >> 24 = 2", "Log entry 2 is empty.")]
    [InlineData("DELETE FROM sleutel WHERE volgnummer = 2", "The key of log entry 2 is not known.")]
    [InlineData("DELETE FROM bewering", "The claims of mention 'v' are not found by what they are about.")]
    [InlineData("INSERT INTO bewering VALUES ('nergens', 'v')", "Claims are made about 'nergens', which is not there.")]
    [InlineData("UPDATE knoop SET velden = json_set(velden, '$.jaar', 1999) WHERE id = 'o'", "'jaar' of 'o' is '1999', and its claims say '2021'.")]
    [InlineData("UPDATE relatie SET eigenschappen = '{}' WHERE soort = 'UITGEVOERD_DOOR'", "'zekerheid' of 'o~UITGEVOERD_DOOR~i' is '', and its claims say '0.5'.")]
    [InlineData("INSERT INTO vervallen VALUES ('o', NULL)", "The id 'o' is in use and also withdrawn.")]
    [InlineData("UPDATE relatie SET eigenschappen = '{' WHERE soort = 'KENT'", "The graph holds a KENT of 'o' that cannot be read: ")]
    [InlineData("UPDATE knoop SET velden = '[]' WHERE id = 'p'", "The graph holds Onderzoek 'p' that cannot be read: ")]
    [InlineData("UPDATE knoop SET velden = '{\"jaar\":\"x\"}' WHERE id = 'p'", "The graph holds 'x' where the schema has a Whole")]
    [InlineData("UPDATE knoop SET velden = '{\"kleur\":\"x\"}' WHERE id = 'p'", "The graph holds a 'kleur' that the schema does not have there.")]
    [InlineData("UPDATE knoop SET status = 'WEG' WHERE id = 'p'", "The graph holds Onderzoek 'p' that cannot be read: ")]
    [InlineData("UPDATE knoop SET eigenaars = 'i' WHERE id = 'p'", "The graph holds Onderzoek 'p' that cannot be read: ")]
    [InlineData("UPDATE knoop SET beweringen = '[[1]]' WHERE id = 'v'", "The graph holds Vermelding 'v' that cannot be read: ")]
    [InlineData("UPDATE knoop SET beweringen = '[' WHERE id = 'v'", "The graph holds Vermelding 'v' that cannot be read: ")]
    [InlineData("UPDATE knoop SET gewijzigd = 'gisteren' WHERE id = 'p'", "The graph holds the moment 'gisteren'")]
    [InlineData("UPDATE knoop SET soort = 'Weg' WHERE id = 'p'", "The graph holds nodes of type 'Weg'")]
    [InlineData("UPDATE relatie SET eigenschappen = '[]' WHERE soort = 'KENT'", "The graph holds a KENT of 'o' that cannot be read: ")]
    [InlineData("UPDATE relatie SET soort = 'WEG' WHERE soort = 'KENT'", "The graph holds relations of kind 'WEG'")]
    [InlineData("UPDATE logregel SET inhoud = '{' WHERE plek >> 24 = 2", "Log entry 2 holds what cannot be read.")]
    public async Task CheckAsync_Should_SayWhatIsWrong_When_TheFileWasChangedFromOutside(string damage, string finding)
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var store = await folder.OpenAsync();
        await store.ApplyAsync(Some.ChangeSet("k", Some.Onderzoek("o"), Some.Onderzoek("p"), Some.Instelling("i"), Some.Relation("o", "KENT", "p"), Some.Relation("o", "UITGEVOERD_DOOR", "i")), cancel);
        await store.ApplyAsync(Some.ChangeSet("l", Some.Vermelding("v", "IMPORT", Some.Claim("o", "jaar", "2021"), Some.Claim("o~UITGEVOERD_DOOR~i", "zekerheid", "0.5"))), cancel);
        var before = await store.CheckAsync(cancel);

        folder.Sql($"PRAGMA foreign_keys = OFF; {damage}");

        Assert.Empty(before);
        Assert.Contains(await store.CheckAsync(cancel), found => found.StartsWith(finding, StringComparison.Ordinal));
    }

    [Fact]
    public async Task CheckAsync_Should_GiveAtMostAHundredFindings_When_EverythingIsWrong()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var store = await folder.OpenAsync();
        await store.ApplyAsync(Some.ChangeSet("k", [.. Enumerable.Range(0, 150).Select(i => Some.Onderzoek($"o{i}"))]), cancel);
        folder.Sql("UPDATE knoop SET status = 'WEG'");

        Assert.Equal(100, (await store.CheckAsync(cancel)).Length);
    }

    public void Dispose() => folder.Dispose();
}
