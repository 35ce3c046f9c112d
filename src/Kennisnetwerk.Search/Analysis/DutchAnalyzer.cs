using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kennisnetwerk.Search.Analysis.Compounds;
using Kennisnetwerk.Search.Analysis.Folding;
using Kennisnetwerk.Search.Analysis.Lexicon;
using Kennisnetwerk.Search.Analysis.Stemming;

namespace Kennisnetwerk.Search.Analysis;

/// <summary>
/// The Dutch chain, top to bottom: segment into words (UAX #29), fold, cut at hyphens, split compounds, stem.
/// </summary>
public static class DutchAnalyzer
{
    private const string Name = "nl";

    // Raise when any rule changes so that some text gives other tokens: indexes made before are then rebuilt.
    private const int Version = 3;

    /// <summary>Composes the chain.</summary>
    /// <param name="options">Which steps it has; the product's own choice when left out.</param>
    /// <param name="collection">Words of the collection, for splitting compounds with parts that no word list has.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its documented range.</exception>
    public static Analyzer Create(AnalysisOptions? options = null, IWordFrequencies? collection = null)
    {
        options ??= AnalysisOptions.Default;
        options.Validate();
        var folder = new TextFolder(options.FoldDiacritics);
        var stemmer = DutchStemmer.Create(options.Stemmer);
        var splitter = options.SplitCompounds ? CompoundSplitter.Create(collection, options.CompoundBias) : null;
        var lists = new WordLists(options.MarkStopWords, options.ProtectedWords.Select(word => folder.Fold(word).Text));
        var identity = new AnalyzerIdentity(Name, Version, HashOf(options, lists, collection));
        return new Analyzer(identity, options, new WordAnalysis(options, folder, stemmer, splitter, lists));
    }

    // Everything that can change a token; the cache's size cannot.
    private static string HashOf(AnalysisOptions options, WordLists lists, IWordFrequencies? collection)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{options.Stemmer} {options.FoldDiacritics} {options.SplitHyphenated} ");
        text.Append(CultureInfo.InvariantCulture, $"{options.EmitExactForms} {options.MaxWordLength} {options.CompoundBias} ");
        text.AppendJoin(' ', lists.Words);
        if (options.SplitCompounds)
        {
            text.Append(CultureInfo.InvariantCulture, $" {DutchLexicon.Instance.Hash} {CompoundModel.Instance.Hash} {collection?.ContentHash}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 8));
    }
}
