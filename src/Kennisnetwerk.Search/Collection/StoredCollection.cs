namespace Kennisnetwerk.Search.Collection;

/// <summary>What a commit holds.</summary>
internal sealed record StoredCollection(long Position, IReadOnlyList<IndexDocument> Documents);
