using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>Turns source text into syntax trees: executable documents, type system documents, values and types.</summary>
/// <remarks>
/// The grammar is that of the September 2025 edition, section 2 and appendix B. The parser allocates one string for
/// each different name of a text, whatever the number of tokens, and recurses at most
/// <see cref="ParserOptions.MaxDepth"/> deep.
/// </remarks>
public static class Parser
{
    /// <summary>Parses a document.</summary>
    /// <param name="source">The text.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> when null.</param>
    /// <exception cref="GraphQLSyntaxException">The text is no document, or goes past a limit.</exception>
    public static DocumentNode ParseDocument(Source source, ParserOptions? options = null) =>
        new SyntaxParser(source, options ?? ParserOptions.Default).ParseDocument();

    /// <summary>Parses a document from a copy of UTF-8 text.</summary>
    /// <inheritdoc cref="ParseDocument(Source, ParserOptions?)"/>
    public static DocumentNode ParseDocument(ReadOnlySpan<byte> source, ParserOptions? options = null)
    {
        // Copying what will be refused for its length would spend memory on it.
        CheckLength(source.Length, options ?? ParserOptions.Default);
        return ParseDocument(new Source(source.ToArray()), options);
    }

    /// <inheritdoc cref="ParseDocument(Source, ParserOptions?)"/>
    public static DocumentNode ParseDocument(string source, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        CheckLength(Encoding.UTF8.GetByteCount(source), options ?? ParserOptions.Default);
        return ParseDocument(new Source(source), options);
    }

    /// <summary>Parses a document and gives the error as a value.</summary>
    /// <param name="source">The text.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> when null.</param>
    /// <param name="document">The document, or null when there is an error.</param>
    /// <param name="error">The error, or null when there is a document.</param>
    /// <returns>Whether the text is a document.</returns>
    public static bool TryParseDocument(
        Source source,
        ParserOptions? options,
        [NotNullWhen(true)] out DocumentNode? document,
        [NotNullWhen(false)] out GraphQLError? error)
    {
        try
        {
            (document, error) = (ParseDocument(source, options), null);
            return true;
        }
        catch (GraphQLSyntaxException exception)
        {
            (document, error) = (null, exception.Error);
            return false;
        }
    }

    /// <summary>Parses a text that is one value; variables may stand in it.</summary>
    /// <param name="source">The text.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> when null.</param>
    /// <exception cref="GraphQLSyntaxException">The text is no value, or goes past a limit.</exception>
    public static ValueNode ParseValue(Source source, ParserOptions? options = null) =>
        new SyntaxParser(source, options ?? ParserOptions.Default).ParseWholeValue(isConstant: false);

    /// <summary>Parses a text that is one value without variables.</summary>
    /// <inheritdoc cref="ParseValue"/>
    public static ValueNode ParseConstantValue(Source source, ParserOptions? options = null) =>
        new SyntaxParser(source, options ?? ParserOptions.Default).ParseWholeValue(isConstant: true);

    /// <summary>Parses a text that is one reference to a type, such as <c>[Int!]</c>.</summary>
    /// <param name="source">The text.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> when null.</param>
    /// <exception cref="GraphQLSyntaxException">The text is no type, or goes past a limit.</exception>
    public static TypeNode ParseType(Source source, ParserOptions? options = null) =>
        new SyntaxParser(source, options ?? ParserOptions.Default).ParseWholeType();

    internal static void CheckLength(int bytes, ParserOptions options, string name = Source.DefaultName)
    {
        if (bytes > options.MaxBytes)
        {
            throw new GraphQLSyntaxException(new GraphQLError(
                $"Syntax Error: Document has {bytes} bytes; the limit is {options.MaxBytes}.",
                [new SourceLocation(name, 1, 1)],
                GraphQLErrorCodes.SizeLimit));
        }
    }
}
