using Kennisnetwerk.Graph.Conformance.Memory;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Microsoft.Extensions.Time.Testing;

namespace Kennisnetwerk.Kennis.Tests.Support;

/// <summary>An empty store under the real schema.</summary>
internal static class TestStore
{
    public static GraphSchema Schema { get; } = GraphSchemaLoader.LoadFolder(Repository.SchemaFolder);

    public static IGraphStore Open() => new MemoryGraphStore(Schema, new FakeTimeProvider(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)));
}
