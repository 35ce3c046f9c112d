using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Index.Postings;

namespace Kennisnetwerk.Search.Index.Building;

/// <summary>Receives the tokens of one document, field by field.</summary>
internal sealed class DocumentSink : ITokenSink
{
    private const int PositionBits = 28;

    private readonly List<DocumentToken> _tokens = [];

    /// <summary>Greatest position that is told apart; words after it count, but stand in one place.</summary>
    public const int MaxPosition = (1 << PositionBits) - 1;

    public IReadOnlyList<DocumentToken> Tokens => _tokens;

    /// <summary>Number of the text field that tokens belong to.</summary>
    public int Field { get; set; }

    public void Clear() => _tokens.Clear();

    public void Accept(in Token token) =>
        _tokens.Add(new DocumentToken(
            token.Term,
            token.Kind == TokenKind.Exact,
            Channels.Of(Field, token.Kind),
            Math.Min(token.Position, MaxPosition)));
}
