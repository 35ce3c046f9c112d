using System.Collections.Immutable;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Model;

namespace Kennisnetwerk.Graph.Neo4j.Schema;

/// <summary>Looks for what should not be: missing constraints, gaps in the log, records that something else than this program changed.</summary>
internal sealed class DatabaseCheck(Neo4jClient client, GraphModel model)
{
    /// <summary>Runs all checks; returns what is wrong, in words.</summary>
    public async Task<ImmutableArray<string>> RunAsync(CancellationToken cancellationToken)
    {
        var faults = ImmutableArray.CreateBuilder<string>();
        await CheckIndexesAsync(faults, cancellationToken).ConfigureAwait(false);
        var checks = Checks().ToList();
        var statement = new Neo4jStatement(
            string.Join("\nUNION ALL\n", checks.Select((check, i) => $"{check.Match} RETURN $nummers[{i}] AS nummer, count(*) AS aantal")),
            new Dictionary<string, object?> { ["nummers"] = Enumerable.Range(0, checks.Count).ToList() });
        var result = await client.ReadAsync(statement, cancellationToken).ConfigureAwait(false);
        faults.AddRange(result.Rows.Where(row => row.Get<long>("aantal") > 0)
            .Select(row => $"{row.Get<long>("aantal")} {checks[(int)row.Get<long>("nummer")].Words}"));
        return faults.ToImmutable();
    }

    private async Task CheckIndexesAsync(ImmutableArray<string>.Builder faults, CancellationToken cancellationToken)
    {
        var result = await client.ReadAsync(new Neo4jStatement("SHOW INDEXES YIELD name, state"), cancellationToken).ConfigureAwait(false);
        var states = result.Rows.ToDictionary(row => row.Get<string>("name"), row => row.Get<string>("state"), StringComparer.Ordinal);
        foreach (var element in DatabaseSchema.Of(model))
        {
            var state = states.GetValueOrDefault(element.Name, "missing");
            if (state != "ONLINE")
            {
                faults.Add($"{(element.IsConstraint ? "Constraint" : "Index")} '{element.Name}' is {state}; run 'kennisnetwerk migreer'.");
            }
        }
    }

    /// <summary>What to look for, and how to word that it was found.</summary>
    private IEnumerable<(string Match, string Words)> Checks()
    {
        yield return (
            "MATCH (s:`_Stand`) OPTIONAL MATCH (l:`_Logregel`) WITH s, count(l) AS regels, max(l.nummer) AS laatste "
            + "WITH * WHERE s.nummer <> regels OR coalesce(laatste, 0) <> regels",
            "change log with a gap, or with another end than its state says.");
        yield return (
            "MATCH (l:`_Logregel`) WHERE COUNT { MATCH (o:`_Logonderdeel` {nummer: l.nummer}) } <> l.aantal",
            "log entries without all their items.");
        yield return ("MATCH (v:`_Vervallen`) MATCH (k:Knoop {id: v.id})", "nodes whose id was retired.");
        yield return (
            "MATCH (k:Knoop) WHERE NOT k.`_soort` IN labels(k) OR k.`_soort` IS NULL OR k.`_versie` IS NULL OR k.`_status` IS NULL",
            "nodes without a proper type, version or state.");
        foreach (var type in model.Schema.NodeTypes)
        {
            foreach (var field in type.Fields.Where(field => field is { IsRequired: true, IsList: false }))
            {
                yield return (
                    $"MATCH (k:{GraphModel.Label(type.Name)}) WHERE k.{new PropertyName(field.Name)} IS NULL",
                    $"nodes of type {type.Name} without '{field.Name}'.");
            }
        }
        foreach (var kind in model.Kinds)
        {
            yield return (
                $"MATCH (van)-[r:{kind}]->(naar) WHERE r.`_id` IS NULL OR NOT r.`_id` STARTS WITH van.id + '~' + type(r) + '~' + naar.id",
                $"relations of kind {kind.Name} whose id does not name their ends.");
        }
    }
}
