namespace Kennisnetwerk.Search;

/// <summary>Which documents an asker may see: those with any of some values in a keyword field.</summary>
public sealed record Visibility
{
    private Visibility(string? field, IReadOnlyList<string> values)
    {
        Field = field;
        Values = values;
    }

    /// <summary>No restriction; for callers that answer to nobody but themselves.</summary>
    public static Visibility Everything { get; } = new(null, []);

    /// <summary>The keyword field that says who may see a document; null without restriction.</summary>
    public string? Field { get; }

    /// <summary>The values of which a visible document has at least one; none means that nothing is visible.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>Only documents with any of the values in the field.</summary>
    public static Visibility AnyOf(string field, IReadOnlyList<string> values)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(values);
        return new Visibility(field, values);
    }
}
