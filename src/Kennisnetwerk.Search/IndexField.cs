namespace Kennisnetwerk.Search;

/// <summary>A value of a field of a document; a field with more values occurs more often.</summary>
public readonly record struct IndexField
{
    private IndexField(string name, string? text, long number)
    {
        Name = name;
        Text = text;
        Number = number;
    }

    /// <summary>Name of the field, as the settings have it.</summary>
    public string Name { get; }

    /// <summary>The value of a text, keyword, sort or stored field; null for a number.</summary>
    public string? Text { get; }

    /// <summary>The value of an integer field.</summary>
    public long Number { get; }

    /// <summary>A value for a text, keyword, sort or stored field.</summary>
    public static IndexField Of(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        return new IndexField(name, text, 0);
    }

    /// <summary>A value for an integer field.</summary>
    public static IndexField Of(string name, long number)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new IndexField(name, null, number);
    }
}
