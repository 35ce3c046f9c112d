using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Cypher;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;

namespace Kennisnetwerk.Graph.Neo4j.Writing;

/// <summary>The statements about leases: one node a job, which who looks at it locks first.</summary>
internal static class LeaseQuery
{
    private static readonly Variable Held = new("pacht");
    private static readonly PropertyName Holder = new("houder");
    private static readonly PropertyName Token = new("nummer");
    private static readonly PropertyName Until = new("tot");

    /// <summary>Locks a job's lease until the transaction ends. It reads nothing: what is read in the same statement might be from before the lock.</summary>
    public static Query Lock(string name, string caller) => new(
        new Merge(Of(name)),
        new SetProperties((Held.Of(LogNames.Lock), new Parameter(caller))));

    /// <summary>The lease as it is; no values in it when nobody ever had it.</summary>
    public static Query Read(string name) => new(
        new Match(Of(name)),
        new Return(Column(Holder), Column(Token), Column(Until)));

    /// <summary>Keeps a lease.</summary>
    public static Query Write(Lease lease) => new(
        new Match(Of(lease.Name)),
        new SetProperties(
            (Held.Of(Holder), new Parameter(lease.Holder)),
            (Held.Of(Token), new Parameter(lease.Token)),
            (Held.Of(Until), new Parameter(lease.Until))));

    /// <summary>Reads the answer to <see cref="Read(string)"/>; null when nobody ever had the lease.</summary>
    public static Lease? Read(string name, Neo4jResult result) => result.Rows is [var row] && row.Get<string?>(Holder.Name) is { } holder
        ? new Lease(name, holder, row.Get<long>(Token.Name), row.Get<DateTimeOffset>(Until.Name))
        : null;

    private static NodePattern Of(string name) => new NodePattern(Held, Names.Lease).With(Names.Name, new Parameter(name));

    private static Item Column(PropertyName name) => new(Held.Of(name), new Variable(name.Name));
}
