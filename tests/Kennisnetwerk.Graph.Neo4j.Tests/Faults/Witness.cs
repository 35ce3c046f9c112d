using System.Collections.Concurrent;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Faults;

/// <summary>
/// Writes ChangeSets that each add a node and change one that all share, so that its version counts them; and remembers what was
/// acknowledged and what was refused.
/// </summary>
internal sealed class Witness(IGraphStore store)
{
    /// <summary>The node that all change.</summary>
    public const string Shared = "gedeeld";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The keys whose writes were acknowledged, with their numbers.</summary>
    public ConcurrentDictionary<string, long> Acknowledged { get; } = new();

    /// <summary>What failed on the way.</summary>
    public ConcurrentBag<GraphStoreException> Failures { get; } = [];

    /// <summary>Writes until it is acknowledged, as a caller does who does not give up.</summary>
    public async Task WriteAsync(int number)
    {
        while (!await TryWriteAsync(number))
        {
            await Task.Delay(20, Token);
        }
    }

    /// <summary>Writes once; false when the store could not say that it was done.</summary>
    public async Task<bool> TryWriteAsync(int number)
    {
        var key = $"schrijf-{number}";
        try
        {
            var result = await store.ApplyAsync(
                Some.ChangeSet(key, Some.Onderzoek($"o{number}"), Some.Onderzoek(Shared, ("jaar", GraphValue.Of(number))), Some.Relation($"o{number}", "KENT", Shared)), Token);
            Acknowledged[key] = Assert.IsType<ApplyResult.Applied>(result).Sequence!.Value;
            return true;
        }
        catch (GraphStoreException e)
        {
            Failures.Add(e);
            return false;
        }
    }

    /// <summary>Requires that a store holds every acknowledged write once, and nothing else but writes whose outcome nobody was told.</summary>
    public async Task RequireAllOnceAsync(IGraphStore seen)
    {
        var log = await seen.ReadChangesAsync(0, ReadLimits.MaxLogEntries, Token);
        Assert.Equal(Enumerable.Range(1, log.Length).Select(i => (long)i), log.Select(entry => entry.Sequence));
        Assert.Equal(log.Select(entry => entry.Key).Distinct(), log.Select(entry => entry.Key));
        Assert.All(Acknowledged, pair => Assert.Equal(pair.Key, log[(int)pair.Value - 1].Key));
        Assert.Equal(log.Length + 1, await seen.CountAsync(Kijker.Systeem, "Onderzoek", null, Token));
        Assert.Equal(log.Length, (await seen.GetAsync(Kijker.Systeem, [Shared], Token))[Shared].Version);
        Assert.Empty(await seen.CheckAsync(Token));
    }
}
