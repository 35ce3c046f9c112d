namespace Kennisnetwerk.Graph.Neo4j.Client;

/// <summary>What a statement does; a cluster sends it to a member that may do so, and refuses a write in read mode.</summary>
internal enum AccessMode
{
    /// <summary>Reads only.</summary>
    Read,

    /// <summary>Reads and writes.</summary>
    Write,
}
