using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Import.Csv;
using Kennisnetwerk.Kennis.Import.Lines;
using Kennisnetwerk.Kennis.Import.Writing;

namespace Kennisnetwerk.Kennis.Import;

/// <summary>
/// Reads back what <see cref="Export.GraphExporter"/> wrote: all or nothing, and the same file twice changes nothing. In an empty store it gives the
/// same graph. In another store it adds and renews, and what is not in the file stays.
/// </summary>
/// <param name="options">The bounds.</param>
public sealed class GraphImporter(ImportOptions options)
{
    /// <summary>The source of the import in the change log.</summary>
    public const string Source = "import:kopie";

    /// <summary>Imports a file of JSON lines.</summary>
    /// <param name="store">The store.</param>
    /// <param name="path">The file.</param>
    /// <param name="isPreview">Whether to say only what would change (<c>--voorproef</c>).</param>
    /// <param name="cancellationToken">Ends the import; then it has happened whole or not at all.</param>
    /// <param name="progress">Is told what is being done.</param>
    /// <returns>What it did, or every fault with its place.</returns>
    public async Task<ImportReport> ImportAsync(IGraphStore store, string path, bool isPreview, CancellationToken cancellationToken, IProgress<Voortgang>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        var faults = new FaultLog(options.MaxFaults);
        var file = Path.GetFileName(path);
        if (!File.Exists(path))
        {
            faults.Add(file, 0, "", "Dit bestand is er niet.");
            return new ImportReport { IsPreview = isPreview, Faults = faults.ToImmutable() };
        }

        if (await TextDecoder.ReadAsync(path, options, faults, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            return new ImportReport { IsPreview = isPreview, Faults = faults.ToImmutable() };
        }

        var changes = ReadLines(store, file, text, faults, progress);
        if (!faults.IsEmpty)
        {
            return new ImportReport { IsPreview = isPreview, Faults = faults.ToImmutable() };
        }

        // The same file is read again once the graph moved on: it may be there to put things back.
        var sequence = (await store.SummariseAsync(cancellationToken).ConfigureAwait(false)).LastSequence;
        var key = $"{Source}:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}:{sequence}";
        return await ImportWriter.WriteAsync(store, changes, key, Source, lease: null, options.MaxChangesAtOnce, isPreview, cancellationToken, progress).ConfigureAwait(false);
    }

    private static ImmutableArray<PlannedChange> ReadLines(IGraphStore store, string file, string text, FaultLog faults, IProgress<Voortgang>? progress)
    {
        var reader = new LineReader(store.Schema, file, faults);
        var changes = new List<PlannedChange>();
        var number = 0;
        for (var start = 0; start < text.Length && !faults.IsFull;)
        {
            number++;
            var end = text.IndexOf('\n', start);
            if (end < 0)
            {
                faults.Add(file, number, "", "Het bestand eindigt midden in deze regel en lijkt afgekapt; sluit de laatste regel af met een regeleinde.");
                break;
            }

            if (reader.Read(text[start..end], number) is { } change)
            {
                changes.Add(change);
            }

            start = end + 1;
            progress?.Report(new Voortgang("Regels lezen", number));
        }

        var claimed = new ClaimedFields(store.Schema, changes, faults);
        return [.. changes.Select(claimed.Strip)];
    }
}
