using Kennisnetwerk.Graph.Conformance.Memory;
using Kennisnetwerk.Graph.Conformance.Support;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Conformance.Enrolment;

/// <summary>The oracle is held to the suites too: what it says is what other stores are compared with.</summary>
public sealed class MemoryFixture : IGraphFixture
{
    public Task<IGraphStore> OpenEmptyAsync(GraphSchema schema, TimeProvider time) => Task.FromResult<IGraphStore>(new MemoryGraphStore(schema, time));
}
