namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A name and where it stands.</summary>
/// <remarks>Specification, section 2.1.8 Names.</remarks>
public sealed class NameNode(SourceSpan span, string value) : Node(span)
{
    /// <summary>The characters of the name.</summary>
    public string Value { get; } = value;
}
