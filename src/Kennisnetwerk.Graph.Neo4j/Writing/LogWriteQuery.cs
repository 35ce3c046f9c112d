using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;

namespace Kennisnetwerk.Graph.Neo4j.Writing;

/// <summary>The statements by which a write takes its turn, and leaves its entry in the log.</summary>
internal static class LogWriteQuery
{
    /// <summary>The name of the one node that says where the log stands.</summary>
    public const string StateName = "logboek";

    /// <summary>The column with the last sequence number.</summary>
    public static readonly Variable Sequence = new("nummer");

    /// <summary>The column with the characters of all items so far.</summary>
    public static readonly Variable Size = new("omvang");

    /// <summary>The column with the moment of the last entry.</summary>
    public static readonly Variable Moment = new("moment");

    /// <summary>The column that says which call wrote the key; null when no ChangeSet has it.</summary>
    public static readonly Variable Writer = new("schrijver");

    /// <summary>The column with the key's sequence number.</summary>
    public static readonly Variable KeySequence = new("sleutelnummer");

    private static readonly Variable State = new("stand");
    private static readonly Variable Key = new("sleutel");
    private static readonly Variable Target = new("doel");
    private static readonly Variable Row = new("rij");

    private static NodePattern TheState(Parameter name) => new NodePattern(State, Names.State).With(Names.Name, name);

    /// <summary>
    /// Locks the log's state until the transaction ends. Whoever writes does this first, so writes happen one after the other and
    /// nobody deadlocks. It reads nothing: what is read in the same statement might be from before the lock.
    /// </summary>
    public static Query TakeTurn(string caller) => new(
        new Match(TheState(new Parameter(StateName))),
        new SetProperties((State.Of(LogNames.Lock), new Parameter(caller))));

    /// <summary>Where the log stands, and what is known of a key.</summary>
    public static Query ReadState(string key) => new(
        new Match(TheState(new Parameter(StateName))),
        new Match(new NodePattern(Key, Names.Key).With(LogNames.Key, new Parameter(key)), optional: true),
        new Return(
            new Item(State.Of(LogNames.Sequence), Sequence),
            new Item(State.Of(LogNames.Size), Size),
            new Item(State.Of(LogNames.Moment), Moment),
            new Item(Key.Of(LogNames.Lock), Writer),
            new Item(Key.Of(LogNames.Sequence), KeySequence)));

    /// <summary>Remembers a key with its sequence number, and which call wrote it.</summary>
    public static Query AddKey(string key, long? sequence, string caller) => new(
        new Merge(new NodePattern(Key, Names.Key).With(LogNames.Key, new Parameter(key))),
        new SetProperties((Key.Of(LogNames.Sequence), new Parameter(sequence)), (Key.Of(LogNames.Lock), new Parameter(caller))));

    /// <summary>Adds an entry. The properties hold its number.</summary>
    public static Query AddEntry(long sequence, IReadOnlyDictionary<string, object?> properties) => new(
        new Merge(new NodePattern(Target, Names.LogEntry).With(LogNames.Sequence, new Parameter(sequence))),
        new SetAll(Target, new Parameter(properties)));

    /// <summary>Adds items. Rows: nummer, volgnr, velden.</summary>
    public static Query AddItems(object rows) => new(
        new Unwind(new Parameter(rows), Row),
        new Merge(ItemOf(Row)),
        new SetAll(Target, Row.Of(Names.Fields)));

    /// <summary>Takes the content out of items. Rows: nummer, volgnr.</summary>
    public static Query StripItems(object rows) => new(
        new Unwind(new Parameter(rows), Row),
        new Match(ItemOf(Row)),
        new SetProperties(
            (Target.Of(LogNames.Before), Constant.Null), (Target.Of(LogNames.After), Constant.Null), (Target.Of(LogNames.IsErased), Constant.True)));

    /// <summary>Moves the log's state on.</summary>
    public static Query SetState(long sequence, long size, DateTimeOffset moment) => new(
        new Match(TheState(new Parameter(StateName))),
        new SetProperties(
            (State.Of(LogNames.Sequence), new Parameter(sequence)),
            (State.Of(LogNames.Size), new Parameter(size)),
            (State.Of(LogNames.Moment), new Parameter(moment))));

    /// <summary>Makes the log's state when there is none.</summary>
    public static Query CreateState() => new(
        new Merge(TheState(new Parameter(StateName))),
        new SetProperties(
            (State.Of(LogNames.Sequence), FunctionCall.Coalesce(State.Of(LogNames.Sequence), new Parameter(0L))),
            (State.Of(LogNames.Size), FunctionCall.Coalesce(State.Of(LogNames.Size), new Parameter(0L)))));

    private static NodePattern ItemOf(Variable row) => new NodePattern(Target, Names.LogItem)
        .With(LogNames.Sequence, row.Of(LogNames.Sequence)).With(LogNames.Ordinal, row.Of(LogNames.Ordinal));
}
