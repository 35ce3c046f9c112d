namespace Kennisnetwerk.Graph.Neo4j.Client;

/// <summary>One row of an answer, read by column name and expected type.</summary>
internal readonly struct Neo4jRow(IReadOnlyDictionary<string, int> columns, object?[] values)
{
    /// <summary>The value of a column as Neo4j gave it; null for Cypher's null.</summary>
    /// <exception cref="ArgumentException">The answer has no such column.</exception>
    public object? this[string column] => columns.TryGetValue(column, out var index)
        ? values[index]
        : throw new ArgumentException($"The answer has no column '{column}'; it has {string.Join(", ", columns.Keys)}.", nameof(column));

    /// <summary>The value of a column that must be a <typeparamref name="T"/> (use a nullable type where null may come back).</summary>
    /// <exception cref="InvalidOperationException">The value is of another type.</exception>
    public T Get<T>(string column) => this[column] switch
    {
        T value => value,
        null when default(T) is null => default!,
        var other => throw new InvalidOperationException(
            $"Column '{column}' is {other?.GetType().Name ?? "null"} where {typeof(T).Name} was expected."),
    };

    /// <summary>The items of a list column, each of which must be a <typeparamref name="T"/>.</summary>
    public IReadOnlyList<T> GetList<T>(string column) => [.. Get<IReadOnlyList<object?>>(column).Select(item => (T)item!)];
}
