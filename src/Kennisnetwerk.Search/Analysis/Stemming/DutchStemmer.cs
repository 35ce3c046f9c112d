namespace Kennisnetwerk.Search.Analysis.Stemming;

/// <summary>The bare stemming algorithms, without protected words or folding.</summary>
public static class DutchStemmer
{
    /// <summary>The stem of a word by a published algorithm.</summary>
    /// <param name="word">A word in lower case; its diacritics matter to the algorithms.</param>
    /// <param name="kind">Which algorithm.</param>
    /// <returns>The stem; the word itself when no rule applies.</returns>
    public static string Stem(string word, StemmerKind kind = StemmerKind.KraaijPohlmann)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Create(kind).Stem(word);
    }

    internal static IStemmer Create(StemmerKind kind) => kind switch
    {
        StemmerKind.None => IdentityStemmer.Instance,
        StemmerKind.Porter => PorterStemmer.Instance,
        StemmerKind.KraaijPohlmann => KraaijPohlmannStemmer.Instance,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Choose a stemmer that StemmerKind names."),
    };
}
