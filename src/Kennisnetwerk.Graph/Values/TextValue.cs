namespace Kennisnetwerk.Graph.Values;

/// <summary>A text in Unicode NFC. Create it with <see cref="GraphValue.Of(string)"/>.</summary>
public sealed record TextValue : GraphValue
{
    internal TextValue(string text) => Text = text;

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <inheritdoc/>
    public override string ToString() => Text;
}
