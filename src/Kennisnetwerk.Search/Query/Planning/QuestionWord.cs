using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Query.Parsing;

namespace Kennisnetwerk.Search.Query.Planning;

/// <summary>A word of a question with everything that analysis makes of it.</summary>
/// <param name="Surface">The word as typed.</param>
/// <param name="Start">Where it begins in the question.</param>
/// <param name="Whole">The word as a term.</param>
/// <param name="Exact">The word as spelled, or null.</param>
/// <param name="Parts">Its parts, when it is a compound.</param>
/// <param name="Pieces">Its pieces, when it has hyphens.</param>
internal sealed record QuestionWord(
    string Surface, int Start, Token Whole, string? Exact, IReadOnlyList<Token> Parts, IReadOnlyList<Token> Pieces)
{
    /// <summary>Where it ends in the question.</summary>
    public int End => Start + Surface.Length;

    /// <summary>The words of a text, in order.</summary>
    public static IEnumerable<QuestionWord> Of(QuestionText text, Analyzer analyzer)
    {
        var tokens = analyzer.Analyze(text.Text);
        for (var start = 0; start < tokens.Count;)
        {
            var end = start + 1;
            while (end < tokens.Count && tokens[end].Kind != TokenKind.Word)
            {
                end++;
            }

            yield return Of(text, [.. tokens.Skip(start).Take(end - start)]);
            start = end;
        }
    }

    /// <summary>The text of one of its tokens, as typed.</summary>
    public string SurfaceOf(Token token) => Surface[(token.Start - Whole.Start)..(token.End - Whole.Start)];

    private static QuestionWord Of(QuestionText text, Token[] tokens)
    {
        var whole = tokens[0];
        var exact = Array.FindIndex(tokens, token => token.Kind == TokenKind.Exact);
        return new QuestionWord(
            text.Text[whole.Start..whole.End],
            text.Start + whole.Start,
            whole,
            exact < 0 ? null : tokens[exact].Term,
            [.. tokens.Where(token => token.Kind == TokenKind.Part)],
            [.. tokens.Where(token => token.Kind == TokenKind.HyphenPart)]);
    }
}
