namespace Kennisnetwerk.Graph.Schema;

/// <summary>Something wrong in the schema files.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong and the remedy.</param>
public sealed record SchemaFault(string File, int Line, int Column, string Message)
{
    /// <summary>The fault as compilers print it: <c>file:line:column: message</c>.</summary>
    public override string ToString() => $"{File}:{Line}:{Column}: {Message}";
}
