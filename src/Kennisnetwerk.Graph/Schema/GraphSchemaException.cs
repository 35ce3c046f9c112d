using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Schema;

/// <summary>Schema files that do not make a graph schema; holds every fault, not the first alone.</summary>
public sealed class GraphSchemaException : Exception
{
    /// <summary>The faults, in the order of the files.</summary>
    /// <param name="faults">At least one.</param>
    public GraphSchemaException(IEnumerable<SchemaFault> faults)
        : this([.. faults])
    {
    }

    private GraphSchemaException(ImmutableArray<SchemaFault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>The faults.</summary>
    public ImmutableArray<SchemaFault> Faults { get; }
}
