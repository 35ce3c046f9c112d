using System.Collections.Immutable;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>The order of paths of one length: by their node ids from the start, then by their relation ids; both by code point.</summary>
public sealed class GraphPathOrder : IComparer<GraphPath>
{
    private GraphPathOrder()
    {
    }

    /// <summary>The order.</summary>
    public static GraphPathOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(GraphPath? x, GraphPath? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        return Compare(x.Nodes, y.Nodes) is var sign and not 0 ? sign : Compare(x.Relations, y.Relations);
    }

    private static int Compare(ImmutableArray<string> left, ImmutableArray<string> right)
    {
        var sign = left.Zip(right, CodePointComparer.Instance.Compare).FirstOrDefault(sign => sign != 0);
        return sign != 0 ? sign : left.Length - right.Length;
    }
}
