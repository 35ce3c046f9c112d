using System.Collections.Immutable;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Search;
using Kennisnetwerk.Server.Hosting;
using Kennisnetwerk.Server.Settings;

namespace Kennisnetwerk.Server.Commands;

/// <summary>What a check of a data folder found. What cannot even be opened is a fault like the others.</summary>
internal sealed record Controle
{
    private static readonly ImmutableSortedDictionary<string, long> None = ImmutableSortedDictionary<string, long>.Empty;

    /// <summary>The nodes of each type.</summary>
    public IReadOnlyDictionary<string, long> Knopen { get; private init; } = None;

    /// <summary>The relations of each kind.</summary>
    public IReadOnlyDictionary<string, long> Relaties { get; private init; } = None;

    /// <summary>The last sequence number of the change log.</summary>
    public long Logboek { get; private init; }

    /// <summary>The sequence number that the search index stands at; null when it cannot be used.</summary>
    public long? Index { get; private init; }

    /// <summary>The rows of the inventory's files.</summary>
    public ImmutableArray<FileCount> Bestanden { get; private init; } = [];

    /// <summary>What is wrong, in Dutch, with the remedy.</summary>
    public ImmutableArray<string> Fouten { get; private init; } = [];

    /// <summary>Checks the folder that the settings name.</summary>
    public static async Task<Controle> RunAsync(ServerSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            var schema = GraphSchemaLoader.LoadFolder(ProgramFiles.GraphSchema);
            await using var store = await StoreOpening.OpenAsync(settings, schema, readOnly: true, cancellationToken);
            return await CheckAsync(store, settings, cancellationToken);
        }
        catch (Exception exception) when (FailureText.Explains(exception))
        {
            return new Controle { Fouten = [FailureText.Print(exception)] };
        }
    }

    private static async Task<Controle> CheckAsync(IGraphStore store, ServerSettings settings, CancellationToken cancellationToken)
    {
        var summary = await store.SummariseAsync(cancellationToken);
        var faults = (await store.CheckAsync(cancellationToken)).ToList();
        var position = Position(store, settings, faults);
        if (position < summary.LastSequence)
        {
            faults.Add($"De zoekindex staat bij wijziging {position} en het logboek bij {summary.LastSequence}; start de server of gebruik 'herindexeer'.");
        }

        var inventory = await new InventoryCheck(new ImportOptions()).CheckAsync(store, ProgramFiles.SeedData, cancellationToken);
        return new Controle
        {
            Knopen = summary.Nodes,
            Relaties = summary.Relations,
            Logboek = summary.LastSequence,
            Index = position,
            Bestanden = inventory.Files,
            Fouten = [.. faults, .. inventory.Faults],
        };
    }

    private static long? Position(IGraphStore store, ServerSettings settings, List<string> faults)
    {
        try
        {
            using var index = IndexFolder.OpenReadOnly(settings.Index, new SearchProjection(store.Schema));
            return index.Position;
        }
        catch (Exception exception) when (exception is SearchIndexException or IOException or UnauthorizedAccessException)
        {
            faults.Add(FailureText.Print(exception));
            return null;
        }
    }
}
