using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Conformance.Support;

/// <summary>What a store's project supplies to be held to the suites: a way to open it.</summary>
public interface IGraphFixture
{
    /// <summary>
    /// Opens an empty store that no other test sees. Disposing it ends what it holds. Where the database is not there, it calls
    /// <c>Assert.Skip</c> with the reason; it never opens another store instead.
    /// </summary>
    Task<IGraphStore> OpenEmptyAsync(GraphSchema schema, TimeProvider time);
}
