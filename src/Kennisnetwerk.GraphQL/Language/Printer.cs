namespace Kennisnetwerk.GraphQL.Language;

/// <summary>Lays out syntax trees as GraphQL text.</summary>
/// <remarks>
/// Two spaces of indent, no commas at line ends; arguments of a field go on lines of their own when the line would be
/// longer than 80 characters. Parsing the result gives an equal tree, and printing that gives the same text.
/// </remarks>
public static class Printer
{
    /// <summary>The text of a node.</summary>
    /// <param name="node">Any node.</param>
    public static string Print(Node node)
    {
        ArgumentNullException.ThrowIfNull(node);
        var printer = new SyntaxPrinter();
        printer.Write(node);
        return printer.ToString();
    }
}
