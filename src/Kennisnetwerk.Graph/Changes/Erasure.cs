using System.Collections.Frozen;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>
/// What an erasure takes out of the log: every item of an erased id, of a relation that joined one, or of a mention that spoke of
/// either. Such an item keeps that something happened and to which id, and loses what.
/// </summary>
public sealed class Erasure
{
    private readonly FrozenSet<string> gone;

    /// <summary>The erasure that a plan asks for.</summary>
    public Erasure(WritePlan plan)
    {
        Ids = plan.Erased.ToFrozenSet(StringComparer.Ordinal);

        // A mention that lives on loses its history, but not the relations that it still has.
        gone = Ids.Except(plan.Nodes.Select(node => node.Id)).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The erased ids. An item that holds none of them in its text holds nothing erased.</summary>
    public FrozenSet<string> Ids { get; }

    /// <summary>Whether an item of an earlier entry holds content of something erased.</summary>
    public bool Touches(LogItem item) => Ids.Contains(item.Id) || item switch
    {
        LogItem.OfNode node => SpeaksOf(node.Before) || SpeaksOf(node.After),
        LogItem.OfRelation => Joins(item.Id),
        _ => false,
    };

    /// <summary>The item without its content.</summary>
    public static LogItem Strip(LogItem item) => item switch
    {
        LogItem.OfNode node => node with { Before = null, After = null, IsErased = true },
        LogItem.OfRelation relation => relation with { Before = null, After = null, IsErased = true },
        _ => item,
    };

    private bool SpeaksOf(Node? mention) => mention is not null && mention.Claims.Any(claim => gone.Contains(claim.Over) || Joins(claim.Over));

    private bool Joins(string id) => RelationId.Parse(id) is { } parts && (gone.Contains(parts.Van) || gone.Contains(parts.Naar));
}
