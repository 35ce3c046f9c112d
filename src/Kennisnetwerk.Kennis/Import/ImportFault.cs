namespace Kennisnetwerk.Kennis.Import;

/// <summary>Something wrong with a file that is imported.</summary>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Line">The line, from 1; 0 when it is the file as a whole.</param>
/// <param name="Column">The column's name in the heading, or the key in a JSON line; empty when it is the row as a whole.</param>
/// <param name="Message">What is wrong and what was expected, in Dutch.</param>
public sealed record ImportFault(string File, int Line, string Column, string Message)
{
    /// <summary>The fault in one line: <c>themas.csv, regel 3, kolom niveau: …</c>.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => $"{File}: {Message}",
        (_, "") => $"{File}, regel {Line}: {Message}",
        _ => $"{File}, regel {Line}, kolom {Column}: {Message}",
    };
}
