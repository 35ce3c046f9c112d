namespace Kennisnetwerk.Graph.Neo4j.Tests.Servers;

/// <summary>A request as the proxy saw it.</summary>
public sealed record SeenRequest(string Method, string Path, string Body, string? Authorization, string Protocol, string Connection)
{
    /// <summary>Whether it is the commit of a transaction.</summary>
    public bool IsCommit => Path.EndsWith("/commit", StringComparison.Ordinal);

    /// <summary>Whether it runs a statement inside a transaction.</summary>
    public bool IsStatementInTransaction => Method == "POST" && Path.Contains("/tx/", StringComparison.Ordinal) && !IsCommit;
}
