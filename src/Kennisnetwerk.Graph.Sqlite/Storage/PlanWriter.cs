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
            session.Execute("INSERT INTO vervallen (id, naar) VALUES ($1, $2) ON CONFLICT (id) DO UPDATE SET naar = excluded.naar", id, plan.Redirects.GetValueOrDefault(id));
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

    /// <summary>
    /// Writes the plan of an entry of another log, which may name what is not there: a node that is deleted with its relations still here, a
    /// relation whose ends come later.
    /// </summary>
    public void Replay(WritePlan plan)
    {
        if (!plan.DeletedNodes.IsEmpty)
        {
            session.Execute(
                "DELETE FROM relatie WHERE id IN (SELECT r.id FROM json_each($1) AS n JOIN relatie AS r ON r.van = n.value UNION SELECT r.id FROM json_each($1) AS n JOIN relatie AS r ON r.naar = n.value)",
                JsonSerializer.Serialize(plan.DeletedNodes));
        }

        Write(plan with { Relations = [] });
        session.Execute("DELETE FROM vervallen WHERE id IN (SELECT value FROM json_each($1))", JsonSerializer.Serialize(plan.Nodes.Select(node => node.Id)));
        WriteRelationsWithEnds(plan.Relations);
    }

    /// <summary>Writes the relations whose two ends are there.</summary>
    public void WriteRelationsWithEnds(ImmutableArray<Relation> relations)
    {
        var loose = session.Query(
            "SELECT value FROM json_each($1) WHERE value NOT IN (SELECT id FROM knoop)",
            row => row.GetString(0),
            JsonSerializer.Serialize(relations.SelectMany(relation => new[] { relation.Van, relation.Naar }).Distinct(StringComparer.Ordinal))).ToHashSet(StringComparer.Ordinal);
        foreach (var relation in relations.Where(relation => !loose.Contains(relation.Van) && !loose.Contains(relation.Naar)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            WriteRelation(relation);
        }
    }

    /// <summary>Appends an entry to the log.</summary>
    public void Log(LogEntry entry)
    {
        session.Execute(
            "INSERT INTO logboek (volgnummer, sleutel, moment, actor, bron, reden, schemaversie) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            entry.Sequence, entry.Key, GraphMoment.Print(entry.Moment), entry.Actor, entry.Source, entry.Reason, (long)entry.SchemaVersion);
        for (var place = 0; place < entry.Items.Length; place++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            session.Execute("INSERT INTO logregel (plek, inhoud) VALUES ($1, $2)", StoreLayout.LogPlace(entry.Sequence, place), LogJson.Print(entry.Items[place]));
        }
    }

    /// <summary>Takes out of the log so far what an erasure demands.</summary>
    public void Erase(Erasure erasure)
    {
        foreach (var (place, item) in ItemsNaming(erasure.Ids).Where(candidate => erasure.Touches(candidate.Item)))
        {
            session.Execute("UPDATE logregel SET inhoud = $2 WHERE plek = $1", place, LogJson.Print(Erasure.Strip(item)));
        }
    }

    /// <summary>The items of the log, oldest first, that hold one of these ids somewhere in their text.</summary>
    public IReadOnlyList<(long Place, LogItem Item)> ItemsNaming(IReadOnlyCollection<string> ids) => ids.Count == 0
        ? []
        : session.Query(
            "SELECT plek, inhoud FROM logregel AS l WHERE EXISTS (SELECT 1 FROM json_each($1) AS gezocht WHERE instr(l.inhoud, gezocht.value) > 0) ORDER BY plek",
            row => (Place: row.GetInt64(0), Item: LogJson.Read(row.GetString(1))),
            JsonSerializer.Serialize(ids));

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
}
