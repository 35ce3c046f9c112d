using System.Collections.Immutable;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Content;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Graph.Values;
using Microsoft.Data.Sqlite;

namespace Kennisnetwerk.Graph.Sqlite.Storage;

/// <summary>Looks for what should not be: damage of the file, content that cannot be read, loose ends, gaps, and fields that do not follow their claims.</summary>
internal sealed class StoreCheck(GraphSchema schema, RecordReader records, SqliteSession session)
{
    private const int BatchSize = 1000;
    private const int MaxFindings = 100;

    private static readonly (string Sql, string Finding)[] Rules =
    [
        ("SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'", "The file is damaged: {0}."),
        ("SELECT \"table\" || ' ' || coalesce(rowid, '') FROM pragma_foreign_key_check", "A reference leads nowhere: {0}."),
        ("SELECT id FROM vervallen WHERE id IN (SELECT id FROM knoop)", "The id '{0}' is in use and also withdrawn."),
        ("SELECT volgnummer FROM logboek AS l WHERE volgnummer <> 1 AND NOT EXISTS (SELECT 1 FROM logboek AS v WHERE v.volgnummer = l.volgnummer - 1)", "The log has a gap before entry {0}."),
        ("SELECT l.volgnummer FROM logboek AS l WHERE NOT EXISTS (SELECT 1 FROM sleutel AS s WHERE s.sleutel = l.sleutel AND s.volgnummer = l.volgnummer)", "The key of log entry {0} is not known."),
        ("SELECT volgnummer FROM logboek AS l WHERE NOT EXISTS (SELECT 1 FROM logregel AS r WHERE r.plek = l.volgnummer << 24)", "Log entry {0} is empty."),
        ("SELECT DISTINCT plek >> 24 FROM logregel WHERE NOT json_valid(inhoud)", "Log entry {0} holds what cannot be read."),
        ("SELECT plek >> 24 FROM logregel WHERE plek >> 24 NOT IN (SELECT volgnummer FROM logboek)", "There is content of a log entry {0} that is not there."),
        (
            """
            SELECT k.id FROM knoop AS k, json_each(iif(json_valid(k.beweringen), k.beweringen, '[]')) AS c
            WHERE NOT EXISTS (SELECT 1 FROM bewering AS b WHERE b.vermelding = k.id AND b.over = c.value ->> 0)
            UNION
            SELECT b.vermelding FROM bewering AS b JOIN knoop AS k ON k.id = b.vermelding
            WHERE json_valid(k.beweringen) AND NOT EXISTS (SELECT 1 FROM json_each(k.beweringen) AS c WHERE c.value ->> 0 = b.over)
            """,
            "The claims of mention '{0}' are not found by what they are about."),
    ];

    /// <summary>What is wrong, in words; at most 100 findings.</summary>
    public ImmutableArray<string> Run(CancellationToken cancellationToken)
    {
        var findings = new List<string>();
        foreach (var (sql, finding) in Rules)
        {
            Add(() => session.Query(sql, row => string.Format(null, finding, row.GetValue(0))));
        }

        Add(() => Unreadable("SELECT " + string.Join(", ", RecordReader.NodeColumns) + " FROM knoop", row => records.ReadNode(row, 0)));
        Add(() => Unreadable("SELECT " + string.Join(", ", RecordReader.RelationColumns) + " FROM relatie", row => records.ReadRelation(row, 0)));
        Add(() => OutOfStep(cancellationToken).Take(MaxFindings).ToList());
        return [.. findings.Distinct().Take(MaxFindings)];

        // Damage stops the one look that meets it, and is itself a finding.
        void Add(Func<List<string>> look)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                findings.AddRange(look().Take(MaxFindings));
            }
            catch (SqliteException exception) when (SqliteErrors.IsDamage(exception))
            {
                findings.Add($"The file is damaged: {exception.Message}");
            }
            catch (GraphStoreException exception)
            {
                findings.Add(exception.Message);
            }
        }
    }

    private List<string> Unreadable(string sql, Action<SqliteDataReader> read) => session.Query(sql, row =>
    {
        try
        {
            read(row);
            return null;
        }
        catch (GraphStoreException exception)
        {
            return exception.Message;
        }
    }).OfType<string>().ToList();

    private IEnumerable<string> OutOfStep(CancellationToken cancellationToken)
    {
        var state = new SqliteGraphState(session, records);
        var last = "";
        while (true)
        {
            var batch = session.Query("SELECT DISTINCT over FROM bewering WHERE over > $1 ORDER BY over LIMIT $2", row => row.GetString(0), last, (long)BatchSize);
            if (batch.Count == 0)
            {
                yield break;
            }

            last = batch[^1];
            var claims = state.LoadMentionsOfAsync(batch, cancellationToken).GetAwaiter().GetResult().SelectMany(MentionReader.ClaimsOf)
                .ToLookup(claim => claim.Claim.Over, StringComparer.Ordinal);
            var nodes = state.LoadNodesAsync(batch, cancellationToken).GetAwaiter().GetResult();
            var relations = state.LoadRelationsAsync(batch, cancellationToken).GetAwaiter().GetResult();
            foreach (var over in batch)
            {
                foreach (var finding in nodes.TryGetValue(over, out var node) ? Compare(over, schema.Type(node.Type)!.Fields, node.Fields, claims[over])
                    : relations.TryGetValue(over, out var relation) ? Compare(over, schema.Kind(relation.Soort)!.Properties, relation.Properties, claims[over])
                    : [$"Claims are made about '{over}', which is not there."])
                {
                    yield return finding;
                }
            }
        }
    }

    private static IEnumerable<string> Compare(
        string over, ImmutableArray<GraphField> fields, ImmutableSortedDictionary<string, GraphValue> values, IEnumerable<SourcedClaim> claims) =>
        ClaimPolicy.Materialise(fields, claims).Where(pair => !pair.Value.Equals(values.GetValueOrDefault(pair.Key)))
            .Select(pair => $"'{pair.Key}' of '{over}' is '{values.GetValueOrDefault(pair.Key)}', and its claims say '{pair.Value}'.");
}
