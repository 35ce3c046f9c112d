namespace Kennisnetwerk.Search.Analysis.Stemming;

/// <summary>Reduces a word to its stem. Safe for any number of threads.</summary>
internal interface IStemmer
{
    /// <summary>The stem of a lower-case word; the word itself when no rule applies.</summary>
    /// <param name="word">The word; anything but lower-case letters is left as it is.</param>
    string Stem(string word);
}
