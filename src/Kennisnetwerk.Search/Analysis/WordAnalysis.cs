using Kennisnetwerk.Search.Analysis.Folding;
using Kennisnetwerk.Search.Analysis.Stemming;

namespace Kennisnetwerk.Search.Analysis;

/// <summary>
/// Analyses one surface word: fold, cut into pieces, reduce, stem. It sees each different word once as long as the cache
/// holds it, so it may take its time.
/// </summary>
internal sealed class WordAnalysis(AnalysisOptions options, TextFolder folder, IStemmer stemmer)
{
    /// <summary>All tokens of a word, whole first, then the rest in the order of the text.</summary>
    /// <param name="surface">The word as it stands in the text.</param>
    public AnalyzedWord Analyze(ReadOnlySpan<char> surface)
    {
        var folded = folder.Fold(surface);
        var pieces = PieceSplitter.Split(folded.Text);
        if (pieces.Count == 0)
        {
            return new AnalyzedWord(surface.ToString(), [], 0);
        }

        var tokens = new List<Token>(pieces.Count + 2);
        var positions = options.SplitHyphenated ? pieces.Count : 1;
        var whole = Join(pieces);
        tokens.Add(new Token(stemmer.Stem(whole), 0, positions, 0, surface.Length, TokenKind.Word, false));
        if (options.EmitExactForms)
        {
            tokens.Add(new Token(whole, 0, positions, 0, surface.Length, TokenKind.Exact, false));
        }

        if (options.SplitHyphenated && pieces.Count > 1)
        {
            for (var index = 0; index < pieces.Count; index++)
            {
                var piece = pieces[index];
                var term = stemmer.Stem(piece.Text);
                tokens.Add(new Token(
                    term, index, 1, folded.OriginOf(piece.Start), folded.OriginOf(piece.End), TokenKind.HyphenPart, false));
            }
        }

        return new AnalyzedWord(surface.ToString(), [.. tokens], positions);
    }

    private static string Join(List<WordPiece> pieces) => pieces switch
    {
        [var single] => single.Signed,
        [{ IsNumber: true }, .., { IsNumber: true }] => string.Join('-', pieces.Select(piece => piece.Signed)),
        _ => string.Concat(pieces.Select(piece => piece.Signed)),
    };
}
