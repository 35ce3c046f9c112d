namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A node of the syntax tree. Nodes are immutable and safe to share between threads.</summary>
public abstract class Node
{
    private readonly SourceSpan _span;

    private protected Node(SourceSpan span) => _span = span;

    /// <summary>The text from which the node was parsed.</summary>
    public Source Source => _span.Source;

    /// <summary>The byte offset of the first character of the node.</summary>
    public int Start => _span.Start;

    /// <summary>The byte offset just after the last character of the node.</summary>
    public int End => _span.End;

    /// <summary>The line and column of <see cref="Start"/>, computed when asked.</summary>
    public SourceLocation Location => Source.GetLocation(Start);

    /// <summary>The node as text, laid out by <see cref="Printer"/>.</summary>
    public override string ToString() => Printer.Print(this);
}
