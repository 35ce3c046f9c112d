using Kennisnetwerk.Search.Analysis.Compounds;
using Kennisnetwerk.Search.Analysis.Folding;
using Kennisnetwerk.Search.Analysis.Stemming;

namespace Kennisnetwerk.Search.Analysis;

/// <summary>
/// Analyses one surface word: fold, cut into pieces, split compounds, stem. It sees each different word once as long as
/// the cache holds it, so it may take its time.
/// </summary>
internal sealed class WordAnalysis(
    AnalysisOptions options, TextFolder folder, IStemmer stemmer, CompoundSplitter? splitter, WordLists lists)
{
    // A part shorter than this says too little to find anything by.
    private const int ShortestPart = 3;

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

        var positions = options.SplitHyphenated ? pieces.Count : 1;
        var whole = PieceSplitter.Join(pieces);
        var isStopWord = lists.IsStopWord(whole);
        var tokens = new List<Token>(pieces.Count + 2)
        {
            new(StemOf(whole), 0, positions, 0, surface.Length, TokenKind.Word, isStopWord),
        };
        if (options.EmitExactForms)
        {
            tokens.Add(new Token(whole, 0, positions, 0, surface.Length, TokenKind.Exact, isStopWord));
        }

        if (options.SplitHyphenated && (pieces.Count > 1 || pieces[0].Sign != '\0'))
        {
            AddPieces(pieces, folded, tokens);
        }
        else if (pieces.Count == 1)
        {
            AddParts(pieces[0], 0, PartContext.Word, folded, tokens);
        }

        return new AnalyzedWord(surface.ToString(), [.. tokens], positions);
    }

    private void AddPieces(List<WordPiece> pieces, FoldedWord folded, List<Token> tokens)
    {
        for (var index = 0; index < pieces.Count; index++)
        {
            var piece = pieces[index];
            var start = folded.OriginOf(piece.Start);
            if (piece.Sign != '\0' && pieces.Count > 1)
            {
                tokens.Add(new Token(piece.Signed, index, 1, start, folded.OriginOf(piece.End + 1), TokenKind.HyphenPart, false));
            }

            var isStopWord = lists.IsStopWord(piece.Text);
            tokens.Add(new Token(
                StemOf(piece.Text), index, 1, start, folded.OriginOf(piece.End), TokenKind.HyphenPart, isStopWord));
            var context = pieces.Count == 1 ? PartContext.Word : index + 1 == pieces.Count ? PartContext.Head : PartContext.Modifier;
            AddParts(piece, index, context, folded, tokens);
        }
    }

    private void AddParts(WordPiece piece, int position, PartContext context, FoldedWord folded, List<Token> tokens)
    {
        if (splitter is null || lists.IsProtected(piece.Text))
        {
            return;
        }

        foreach (var (start, end) in splitter.Parts(piece.Text, context))
        {
            var part = piece.Text[start..end];
            if (end < piece.Text.Length)
            {
                part = splitter.WithoutLink(part);
            }

            if (part.Length >= ShortestPart)
            {
                var (from, to) = (folded.OriginOf(piece.Start + start), folded.OriginOf(piece.Start + end));
                tokens.Add(new Token(StemOf(part), position, 1, from, to, TokenKind.Part, lists.IsStopWord(part)));
            }
        }
    }

    private string StemOf(string word)
    {
        if (lists.IsProtected(word))
        {
            return word;
        }

        // A lone "'s" has no stem. Apostrophes that no rule took off ("thema's", "z'n") are not part of what people search for.
        var stem = stemmer.Stem(word);
        stem = stem.Length == 0 ? word : stem;
        return stem.Contains('\'', StringComparison.Ordinal) && stem.Length > 1 ? stem.Replace("'", "", StringComparison.Ordinal) : stem;
    }
}
