namespace Kennisnetwerk.Search.Analysis.Stemming;

/// <summary>Leaves words as they are: <see cref="StemmerKind.None"/>.</summary>
internal sealed class IdentityStemmer : IStemmer
{
    public static readonly IdentityStemmer Instance = new();

    public string Stem(string word) => word;
}
