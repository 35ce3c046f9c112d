namespace Kennisnetwerk.Search.Analysis;

/// <summary>Receives the tokens of a text one by one; a struct costs no allocation and no virtual call.</summary>
public interface ITokenSink
{
    /// <summary>
    /// Takes one token. Tokens come in the order of <see cref="Token.Position"/>; of a word the whole comes first
    /// (<see cref="TokenKind.Word"/>), then the rest in the order of the text.
    /// </summary>
    /// <param name="token">The token; valid for as long as the receiver likes.</param>
    void Accept(in Token token);
}
