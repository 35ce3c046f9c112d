namespace Kennisnetwerk.Kennis.Zoeken;

/// <summary>A question that cannot be answered as it stands; the message tells the user why, in Dutch.</summary>
public sealed class ZoekvraagException : Exception
{
    /// <summary>A question that cannot be answered.</summary>
    /// <param name="message">Why, in Dutch, and what to do.</param>
    /// <param name="inner">What the index said, if it did.</param>
    public ZoekvraagException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
