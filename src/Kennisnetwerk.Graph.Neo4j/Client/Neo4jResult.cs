namespace Kennisnetwerk.Graph.Neo4j.Client;

/// <summary>A complete answer: all rows of one statement, in the server's order.</summary>
internal sealed class Neo4jResult
{
    private readonly Dictionary<string, int> _columns;

    /// <summary>An answer with its parts.</summary>
    public Neo4jResult(IReadOnlyList<string> fields, IReadOnlyList<object?[]> values, IReadOnlyList<string> bookmarks, Neo4jPlan? plan)
    {
        Fields = fields;
        Bookmarks = bookmarks;
        Plan = plan;
        _columns = new Dictionary<string, int>(fields.Count, StringComparer.Ordinal);
        for (var i = 0; i < fields.Count; i++)
        {
            _columns[fields[i]] = i;
        }
        Rows = [.. values.Select(row => new Neo4jRow(_columns, row))];
    }

    /// <summary>The names of the columns, in the order of <c>RETURN</c>.</summary>
    public IReadOnlyList<string> Fields { get; }

    /// <summary>The rows; empty for a statement without <c>RETURN</c>.</summary>
    public IReadOnlyList<Neo4jRow> Rows { get; }

    /// <summary>The point that the database had reached; empty inside an explicit transaction.</summary>
    public IReadOnlyList<string> Bookmarks { get; }

    /// <summary>The plan when the statement began with <c>EXPLAIN</c>, otherwise null.</summary>
    public Neo4jPlan? Plan { get; }

    /// <summary>The only row of an answer that has exactly one.</summary>
    /// <exception cref="InvalidOperationException">There are no rows, or more than one.</exception>
    public Neo4jRow Single() => Rows.Count == 1
        ? Rows[0]
        : throw new InvalidOperationException($"One row was expected and {Rows.Count} came back ({string.Join(", ", Fields)}).");
}
