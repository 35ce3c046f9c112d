using Kennisnetwerk.Search.Index.Snapshots;

namespace Kennisnetwerk.Search.Query.Paging;

/// <summary>Keeps the states of the index that cursors were handed out for: a fixed number, the oldest goes first.</summary>
internal sealed class CursorStates(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Queue<IndexSnapshot> _states = new();

    /// <summary>Names this opening of the index.</summary>
    public string Opening { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Keeps a state, in front of those that were kept longer ago.</summary>
    public void Keep(IndexSnapshot state)
    {
        lock (_gate)
        {
            if (_states.Any(kept => kept.Version == state.Version))
            {
                return;
            }

            _states.Enqueue(state);
            if (_states.Count > capacity)
            {
                _states.Dequeue();
            }
        }
    }

    /// <summary>The state that a cursor belongs to.</summary>
    /// <exception cref="CursorExpiredException">It is kept no longer, or was of another opening.</exception>
    public IndexSnapshot Find(SearchCursor cursor)
    {
        lock (_gate)
        {
            return _states.FirstOrDefault(state => cursor.Opening == Opening && state.Version == cursor.Version) ?? throw new CursorExpiredException();
        }
    }
}
