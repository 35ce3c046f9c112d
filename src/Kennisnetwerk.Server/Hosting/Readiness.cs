namespace Kennisnetwerk.Server.Hosting;

/// <summary>How far the server is with becoming useful.</summary>
internal sealed class Readiness
{
    private volatile bool isReady;
    private volatile string? failure;

    /// <summary>Whether the first import is committed and indexed.</summary>
    public bool IsReady => isReady;

    /// <summary>Why it will not become ready, or null.</summary>
    public string? Failure => failure;

    public void SetReady() => isReady = true;

    public void Fail(string reason) => failure = reason;
}
