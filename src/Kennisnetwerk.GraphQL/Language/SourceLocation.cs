using System.Globalization;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A place in a source text.</summary>
/// <param name="SourceName">The name of the text, such as a file name.</param>
/// <param name="Line">The line, from one.</param>
/// <param name="Column">The column in UTF-16 code units, from one.</param>
public readonly record struct SourceLocation(string SourceName, int Line, int Column)
{
    /// <summary>The place as <c>schema.graphql:12:5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{SourceName}:{Line}:{Column}");
}
