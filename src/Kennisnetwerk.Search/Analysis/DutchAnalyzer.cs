using Kennisnetwerk.Search.Analysis.Folding;
using Kennisnetwerk.Search.Analysis.Stemming;

namespace Kennisnetwerk.Search.Analysis;

/// <summary>
/// The Dutch chain, top to bottom: segment into words (UAX #29), fold, cut at hyphens, split compounds, stem.
/// </summary>
public static class DutchAnalyzer
{
    private const string Name = "nl";

    // Raise when any rule changes so that some text gives other tokens: indexes made before are then rebuilt.
    private const int Version = 2;

    /// <summary>Composes the chain.</summary>
    /// <param name="options">Which steps it has; the product's own choice when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its documented range.</exception>
    public static Analyzer Create(AnalysisOptions? options = null)
    {
        options ??= AnalysisOptions.Default;
        options.Validate();
        var folder = new TextFolder(options.FoldDiacritics);
        var words = new WordAnalysis(options, folder, DutchStemmer.Create(options.Stemmer));
        return new Analyzer(new AnalyzerIdentity(Name, Version, "0000000000000000"), options, words);
    }
}
