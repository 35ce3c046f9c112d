namespace Kennisnetwerk.Search.Analysis;

/// <summary>
/// What an index must remember of the chain that made its terms: two chains with equal identities give equal tokens for
/// every text. An index that finds another identity than its own must be rebuilt, for its terms cannot be trusted.
/// </summary>
/// <param name="Name">Name of the chain, such as <c>nl</c>.</param>
/// <param name="Version">Version of the code's rules; raised by whoever changes a rule so that tokens change.</param>
/// <param name="DataHash">Hash of options, word lists and vocabulary, 16 hexadecimal digits.</param>
public sealed record AnalyzerIdentity(string Name, int Version, string DataHash)
{
    /// <summary>The identity on one line, as it is stored: <c>nl/1/0123456789abcdef</c>.</summary>
    public override string ToString() => $"{Name}/{Version}/{DataHash}";
}
