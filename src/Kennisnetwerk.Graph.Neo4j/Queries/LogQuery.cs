using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>Reads of the change log, whose numbers have no gaps.</summary>
internal static class LogQuery
{
    /// <summary>The column with an entry.</summary>
    public static readonly Variable Entries = new("regel");

    /// <summary>The column with an entry's items, in order.</summary>
    public static readonly Variable Items = new("onderdelen");

    private static readonly Variable Previous = new("vorige");
    private static readonly Variable Start = new("begin");
    private static readonly Variable LogItem = new("onderdeel");

    /// <summary>
    /// The entries after a number with their items, as many as stay within a number of characters; and the first in any case, without
    /// items when it alone is larger.
    /// </summary>
    public static Query EntriesAfter(long after, int max, long maxCharacters)
    {
        var first = new Parameter(after + 1);
        var budget = new Parameter(maxCharacters);
        var size = Entries.Of(LogNames.Size).Is(Operator.Minus, Start);
        var fits = size.Is(Operator.LessOrEqual, budget);
        return new Query(
            new Match(new NodePattern(Previous, Names.LogEntry).With(LogNames.Sequence, new Parameter(after)), optional: true),
            new With(new Item(FunctionCall.Coalesce(Previous.Of(LogNames.Size), new Parameter(0L)), Start)),
            new Match(
                new NodePattern(Entries, Names.LogEntry),
                Logical.And(
                    Entries.Of(LogNames.Sequence).Is(Operator.GreaterOrEqual, first),
                    Entries.Of(LogNames.Sequence).Is(Operator.LessOrEqual, new Parameter(after + max)),
                    Logical.Or(fits, Entries.Of(LogNames.Sequence).Is(Operator.Equal, first)))),
            new Subquery(
                [Entries, Start],
                new Query(
                    new Match(
                        new NodePattern(LogItem, Names.LogItem),
                        Logical.And(LogItem.Of(LogNames.Sequence).Is(Operator.Equal, Entries.Of(LogNames.Sequence)), fits)),
                    new With(LogItem) { OrderBy = [new(LogItem.Of(LogNames.Ordinal))] },
                    new Return(new Item(FunctionCall.Collect(LogItem), Items)))),
            new Return(Entries, Items) { OrderBy = [new(Entries.Of(LogNames.Sequence))] });
    }

    /// <summary>One entry, without its items.</summary>
    public static Query Entry(long sequence) => new(
        new Match(new NodePattern(Entries, Names.LogEntry).With(LogNames.Sequence, new Parameter(sequence))),
        new Return(Entries));

    /// <summary>Some items of one entry, from a place on.</summary>
    public static Query ItemsOf(long sequence, int from, int max) => new(
        new Match(
            new NodePattern(LogItem, Names.LogItem),
            Logical.And(
                LogItem.Of(LogNames.Sequence).Is(Operator.Equal, new Parameter(sequence)),
                LogItem.Of(LogNames.Ordinal).Is(Operator.GreaterOrEqual, new Parameter(from)))),
        new Return(new Item(LogItem, Items)) { OrderBy = [new(LogItem.Of(LogNames.Ordinal))], Limit = new Parameter(max) });

    /// <summary>
    /// Items that hold one of these ids somewhere in their text, from a place in the log on. Every item is looked at: an erasure is
    /// rare, and an index on all that was ever written would cost every write.
    /// </summary>
    public static Query Mentioning(IReadOnlyCollection<string> ids, long afterSequence, int afterOrdinal, int max)
    {
        var id = new Variable("gewist");
        var sequence = new Parameter(afterSequence);
        return new Query(
            new Match(
                new NodePattern(LogItem, Names.LogItem),
                Logical.And(
                    LogItem.Of(LogNames.Sequence).Is(Operator.GreaterOrEqual, sequence),
                    Logical.Or(
                        LogItem.Of(LogNames.Sequence).Is(Operator.Greater, sequence),
                        LogItem.Of(LogNames.Ordinal).Is(Operator.Greater, new Parameter(afterOrdinal))),
                    new AnyItem(
                        id,
                        new Parameter(ids.ToList()),
                        Logical.Or(
                            LogItem.Of(Names.Id).Is(Operator.Contains, id),
                            LogItem.Of(LogNames.Before).Is(Operator.Contains, id),
                            LogItem.Of(LogNames.After).Is(Operator.Contains, id))))),
            new Return(new Item(LogItem, Items))
            {
                OrderBy = [new(LogItem.Of(LogNames.Sequence)), new(LogItem.Of(LogNames.Ordinal))],
                Limit = new Parameter(max),
            });
    }
}
