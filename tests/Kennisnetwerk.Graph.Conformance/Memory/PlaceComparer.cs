using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Conformance.Memory;

/// <summary>The order of rows: key by key, absent last in both directions, then by the ids.</summary>
internal sealed class PlaceComparer(ImmutableArray<Order> orders) : IComparer<Cursor>
{
    public int Compare(Cursor? x, Cursor? y)
    {
        for (var i = 0; i < orders.Length; i++)
        {
            var sign = (x!.Keys[i], y!.Keys[i]) switch
            {
                (null, null) => 0,
                (null, _) => 1,
                (_, null) => -1,
                var (left, right) => GraphValueOrder.Instance.Compare(left, right) * (orders[i].Descending ? -1 : 1),
            };
            if (sign != 0)
            {
                return sign;
            }
        }

        return x!.Ids.Zip(y!.Ids, CodePointComparer.Instance.Compare).FirstOrDefault(sign => sign != 0);
    }
}
