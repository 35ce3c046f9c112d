using System.Collections.Immutable;
using System.Text.Json;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Storage;

/// <summary>Writes a plan, and its entry in the log, within the transaction of a session. Nothing is decided here.</summary>
internal sealed class PlanWriter(GraphSchema schema, SqliteSession session, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, IReadOnlyList<string>> sortKeys = new(StringComparer.Ordinal);

    /// <summary>Writes the graph. Relations go before their nodes do, and come after them, so that none ever hangs loose.</summary>
    public void Write(WritePlan plan)
    {
        if (!plan.DeletedRelations.IsEmpty)
        {
            session.Execute("DELETE FROM relatie WHERE id IN (SELECT value FROM json_each($1))", JsonSerializer.Serialize(plan.DeletedRelations));
        }

        foreach (var id in plan.DeletedNodes)
        {
            session.Execute("INSERT INTO vervallen (id, naar) VALUES ($1, $2)", id, plan.Redirects.GetValueOrDefault(id));
            session.Execute("DELETE FROM knoop WHERE id = $1", id);
        }

        foreach (var node in plan.Nodes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteNode(node);
        }

        foreach (var relation in plan.Relations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteRelation(relation);
        }
    }

    /// <summary>Appends the entry, and takes out of earlier ones what the plan erases.</summary>
    public void Log(ChangeSet changeSet, WritePlan plan, long sequence, DateTimeOffset moment)
    {
        var erasure = new Erasure(plan);
        if (erasure.Ids.Count > 0)
        {
            EraseLog(erasure);
        }

        session.Execute(
            "INSERT INTO logboek (volgnummer, sleutel, moment, actor, bron, reden, schemaversie) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            sequence, changeSet.Key, GraphMoment.Print(moment), changeSet.Actor.Id, changeSet.Source, changeSet.Reason, (long)schema.Version);
        for (var place = 0; place < plan.Items.Length; place++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            session.Execute("INSERT INTO logregel (plek, inhoud) VALUES ($1, $2)", StoreLayout.LogPlace(sequence, place), LogJson.Print(plan.Items[place]));
        }
    }

    private void WriteNode(Node node)
    {
        var type = schema.Type(node.Type)!;
        session.Execute(
            """
            INSERT INTO knoop (id, soort, status, eigenaars, versie, aangemaakt, gewijzigd, velden, sleutels, beweringen)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (id) DO UPDATE SET status = excluded.status, eigenaars = excluded.eigenaars, versie = excluded.versie,
              gewijzigd = excluded.gewijzigd, velden = excluded.velden, sleutels = excluded.sleutels, beweringen = excluded.beweringen
            """,
            node.Id,
            node.Type,
            RowValues.StatusText(node.Status),
            node.Eigenaars.IsEmpty ? "[]" : JsonSerializer.Serialize(node.Eigenaars),
            node.Version,
            GraphMoment.Print(node.CreatedAt),
            GraphMoment.Print(node.ModifiedAt),
            FieldJson.Print(node.Fields),
            FieldJson.PrintKeys(node.Fields, Sortable(type.Name, type.Fields)),
            ClaimJson.Print(node.Claims));
        if (!type.HoldsClaims)
        {
            return;
        }

        if (node.Version > 1)
        {
            session.Execute("DELETE FROM bewering WHERE vermelding = $1", node.Id);
        }

        foreach (var over in node.Claims.Select(claim => claim.Over).Distinct(StringComparer.Ordinal))
        {
            session.Execute("INSERT INTO bewering (over, vermelding) VALUES ($1, $2)", over, node.Id);
        }
    }

    private void WriteRelation(Relation relation) => session.Execute(
        """
        INSERT INTO relatie (id, van, soort, naar, versie, eigenschappen, sleutels) VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (id) DO UPDATE SET versie = excluded.versie, eigenschappen = excluded.eigenschappen, sleutels = excluded.sleutels
        """,
        relation.Id,
        relation.Van,
        relation.Soort,
        relation.Naar,
        relation.Version,
        FieldJson.Print(relation.Properties),
        FieldJson.PrintKeys(relation.Properties, Sortable(relation.Soort, schema.Kind(relation.Soort)!.Properties)));

    private IReadOnlyList<string> Sortable(string owner, ImmutableArray<GraphField> fields)
    {
        if (!sortKeys.TryGetValue(owner, out var names))
        {
            sortKeys.Add(owner, names = SortKeys.Of(fields));
        }

        return names;
    }

    private void EraseLog(Erasure erasure)
    {
        var candidates = session.Query(
            "SELECT plek, inhoud FROM logregel AS l WHERE EXISTS (SELECT 1 FROM json_each($1) AS gewist WHERE instr(l.inhoud, gewist.value) > 0)",
            row => (Place: row.GetInt64(0), Item: LogJson.Read(row.GetString(1))),
            JsonSerializer.Serialize(erasure.Ids));
        foreach (var (place, item) in candidates.Where(candidate => erasure.Touches(candidate.Item)))
        {
            session.Execute("UPDATE logregel SET inhoud = $2 WHERE plek = $1", place, LogJson.Print(Erasure.Strip(item)));
        }
    }
}
