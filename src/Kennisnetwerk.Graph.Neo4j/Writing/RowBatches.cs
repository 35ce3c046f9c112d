using System.Collections;

namespace Kennisnetwerk.Graph.Neo4j.Writing;

/// <summary>Cuts what is sent to the server into statements of bounded size, by rows and by the length of their texts.</summary>
internal static class RowBatches
{
    /// <summary>The most rows of one statement: beyond some thousands a batch gains nothing (measured on 5.26).</summary>
    public const int MaxRows = 2_000;

    /// <summary>The most characters of one statement's rows, unless a single row has more.</summary>
    public const int MaxCharacters = 4_000_000;

    /// <summary>The batches, in order; none when there are no rows.</summary>
    public static IEnumerable<IReadOnlyList<IReadOnlyDictionary<string, object?>>> Of(IEnumerable<IReadOnlyDictionary<string, object?>> rows)
    {
        var batch = new List<IReadOnlyDictionary<string, object?>>();
        var characters = 0L;
        foreach (var row in rows)
        {
            var length = Length(row);
            if (batch.Count == MaxRows || (batch.Count > 0 && characters + length > MaxCharacters))
            {
                yield return batch;
                batch = [];
                characters = 0;
            }
            batch.Add(row);
            characters += length;
        }
        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static long Length(object? value) => value switch
    {
        string text => text.Length,
        IReadOnlyDictionary<string, object?> map => map.Sum(pair => pair.Key.Length + Length(pair.Value)),
        IEnumerable items => items.Cast<object?>().Sum(Length),
        _ => 8,
    };
}
