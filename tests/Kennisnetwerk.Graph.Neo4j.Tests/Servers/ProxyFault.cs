namespace Kennisnetwerk.Graph.Neo4j.Tests.Servers;

/// <summary>What the proxy does to one request.</summary>
public sealed record ProxyFault
{
    /// <summary>Passes it on.</summary>
    public static ProxyFault None { get; } = new();

    /// <summary>Closes the connection before the server hears of it.</summary>
    public bool CutBefore { get; init; }

    /// <summary>Lets the server do it, then closes the connection without an answer.</summary>
    public bool CutAfter { get; init; }

    /// <summary>Closes the connection halfway through the answer.</summary>
    public bool CutInside { get; init; }

    /// <summary>Sends it to the server twice.</summary>
    public bool Repeat { get; init; }

    /// <summary>Of a repeated request, gives the second answer.</summary>
    public bool GiveSecond { get; init; }

    /// <summary>Waits before passing it on.</summary>
    public TimeSpan Delay { get; init; }

    /// <summary>Answers with this status and <see cref="Body"/> instead of passing it on.</summary>
    public int? Status { get; init; }

    /// <summary>The body that goes with <see cref="Status"/>.</summary>
    public string Body { get; init; } = "";
}
