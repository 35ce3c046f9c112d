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

    public void Dispose() => folder.Dispose();
}
