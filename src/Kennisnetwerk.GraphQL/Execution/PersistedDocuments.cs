using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>The documents that clients may name by the SHA-256 of their text ('trusted documents').</summary>
/// <remarks>The set is fixed at start: clients cannot register documents, so it needs no bound.</remarks>
public sealed class PersistedDocuments
{
    private const string Prefix = "sha256:";

    private readonly FrozenDictionary<string, string> _texts;

    /// <summary>Takes documents in.</summary>
    /// <param name="texts">The text of each document.</param>
    public PersistedDocuments(IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = texts.Distinct(StringComparer.Ordinal).ToFrozenDictionary(GetId, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>No documents.</summary>
    public static PersistedDocuments None { get; } = new([]);

    /// <summary>The number of documents.</summary>
    public int Count => _texts.Count;

    /// <summary>Computes the identifier of a document: lower-case hexadecimal SHA-256 of its UTF-8 text.</summary>
    /// <param name="text">The text of the document.</param>
    public static string GetId(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Looks a document up.</summary>
    /// <param name="id">The identifier, with or without <c>sha256:</c> before it.</param>
    /// <returns>The text, or null when there is no such document.</returns>
    public string? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var hash = id.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? id[Prefix.Length..] : id;
        return _texts.GetValueOrDefault(hash);
    }
}
