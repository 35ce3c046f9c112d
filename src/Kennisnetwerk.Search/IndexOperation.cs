namespace Kennisnetwerk.Search;

/// <summary>One change to an index: a document in place of what had its id, or the removal of an id.</summary>
public sealed record IndexOperation
{
    private IndexOperation(string id, IndexDocument? document)
    {
        Id = id;
        Document = document;
    }

    /// <summary>The id that changes.</summary>
    public string Id { get; }

    /// <summary>The new document, or null when the id is removed.</summary>
    public IndexDocument? Document { get; }

    /// <summary>Adds a document, in place of any with the same id.</summary>
    public static IndexOperation Upsert(IndexDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new IndexOperation(document.Id, document);
    }

    /// <summary>Removes the document with an id; nothing happens when there is none.</summary>
    public static IndexOperation Delete(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return new IndexOperation(id, null);
    }
}
