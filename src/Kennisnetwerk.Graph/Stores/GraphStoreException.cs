namespace Kennisnetwerk.Graph.Stores;

/// <summary>A failure of the store itself: made at the adapter's edge from what the database threw.</summary>
public class GraphStoreException : Exception
{
    /// <summary>A failure.</summary>
    /// <param name="code">The adapter's constant for it, such as <c>sqlite.busy</c> or the server's own code.</param>
    /// <param name="message">What failed and what to do about it.</param>
    /// <param name="isTransient">Whether the same call may succeed when repeated.</param>
    /// <param name="inner">What the database threw.</param>
    public GraphStoreException(string code, string message, bool isTransient, Exception? inner = null)
        : base(message, inner)
    {
        Code = code;
        IsTransient = isTransient;
    }

    /// <summary>The adapter's constant for the failure.</summary>
    public string Code { get; }

    /// <summary>Whether the same call may succeed when repeated.</summary>
    public bool IsTransient { get; }
}
