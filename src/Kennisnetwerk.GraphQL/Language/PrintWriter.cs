using System.Text;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>Text with an indent; what was written last can be taken back.</summary>
internal sealed class PrintWriter
{
    private readonly StringBuilder _text = new();
    private int _indent;
    private int _indentWritten;

    /// <summary>The characters written so far, indent not counted.</summary>
    public int Length => _text.Length - _indentWritten;

    /// <summary>The line breaks written so far.</summary>
    public int Lines { get; private set; }

    /// <summary>Writes text; each line of it after the first gets the indent.</summary>
    public void Write(string text)
    {
        var rest = text.AsSpan();
        while (rest.IndexOf('\n') is var end and >= 0)
        {
            _text.Append(rest[..end]);
            WriteLine();
            rest = rest[(end + 1)..];
        }

        _text.Append(rest);
    }

    public void WriteLine()
    {
        _text.Append('\n').Append(' ', 2 * _indent);
        _indentWritten += 2 * _indent;
        Lines++;
    }

    /// <summary>Starts a new, deeper line after an opening character.</summary>
    public void Open(string opening)
    {
        _text.Append(opening);
        _indent++;
        WriteLine();
    }

    /// <summary>Ends the deeper lines with a closing character on a line of its own.</summary>
    public void Close(string closing)
    {
        _indent--;
        WriteLine();
        _text.Append(closing);
    }

    /// <summary>A point to which <see cref="Rewind"/> can return.</summary>
    public (int Length, int IndentWritten, int Lines) Mark() => (_text.Length, _indentWritten, Lines);

    public void Rewind((int Length, int IndentWritten, int Lines) mark) =>
        (_text.Length, _indentWritten, Lines) = mark;

    public override string ToString() => _text.ToString();
}
