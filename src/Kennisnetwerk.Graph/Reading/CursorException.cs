namespace Kennisnetwerk.Graph.Reading;

/// <summary>A cursor that is none, or that belongs to another order. The remedy: begin at the first page.</summary>
public sealed class CursorException : Exception
{
    /// <summary>An unreadable cursor.</summary>
    public CursorException()
        : base("The cursor does not belong to this list and order; begin at the first page.")
    {
    }

    /// <summary>An unreadable cursor, and why.</summary>
    public CursorException(Exception inner)
        : base("The cursor does not belong to this list and order; begin at the first page.", inner)
    {
    }

    /// <summary>An unreadable cursor, in other words.</summary>
    public CursorException(string message)
        : base(message)
    {
    }

    /// <summary>An unreadable cursor, in other words, and why.</summary>
    public CursorException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
