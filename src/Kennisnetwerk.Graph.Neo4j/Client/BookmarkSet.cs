namespace Kennisnetwerk.Graph.Neo4j.Client;

/// <summary>
/// The points that the database must have reached before it answers us, so that we read what we wrote whichever member answers.
/// A write that waited for some points replaces them by its own; points of writes that ran beside it stay.
/// </summary>
internal sealed class BookmarkSet
{
    private readonly Lock _lock = new();
    private IReadOnlyCollection<string> _points = [];

    /// <summary>The points now. The collection never changes.</summary>
    public IReadOnlyCollection<string> Current
    {
        get
        {
            lock (_lock)
            {
                return _points;
            }
        }
    }

    /// <summary>Takes note of a write.</summary>
    /// <param name="waitedFor">What <see cref="Current"/> was when the write began.</param>
    /// <param name="reached">What the write reached.</param>
    public void Replace(IReadOnlyCollection<string> waitedFor, IReadOnlyCollection<string> reached)
    {
        lock (_lock)
        {
            _points = [.. _points.Except(waitedFor, StringComparer.Ordinal).Union(reached, StringComparer.Ordinal)];
        }
    }
}
