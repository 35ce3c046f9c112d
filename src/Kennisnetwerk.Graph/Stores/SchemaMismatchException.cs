namespace Kennisnetwerk.Graph.Stores;

/// <summary>The store was written under a newer or a foreign schema or format; opening it would damage it.</summary>
public sealed class SchemaMismatchException : GraphStoreException
{
    /// <summary>A store that this version cannot open.</summary>
    /// <param name="message">Which versions meet, and what to do.</param>
    public SchemaMismatchException(string message)
        : base("store.schema", message, isTransient: false)
    {
    }
}
