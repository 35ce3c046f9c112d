using Kennisnetwerk.Graph.Neo4j.Client;

namespace Kennisnetwerk.Server.Settings;

/// <summary>What a run of the program works with.</summary>
/// <param name="Gegevens">The data folder, as a full path.</param>
/// <param name="Adres">The address that the server listens on.</param>
/// <param name="Neo4j">Where the graph is when it is in Neo4j; null when it is in the data folder.</param>
internal sealed record ServerSettings(string Gegevens, Uri Adres, Neo4jOptions? Neo4j)
{
    /// <summary>The graph's own folder.</summary>
    public string Graaf => Path.Combine(Gegevens, "graaf");

    /// <summary>The documents that may be asked by their SHA-256; need not be there.</summary>
    public string Documenten => Path.Combine(Gegevens, "documenten");

    /// <summary>The search index; can be thrown away.</summary>
    public string Index => Path.Combine(Gegevens, "index");
}
