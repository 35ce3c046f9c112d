using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Sqlite.Sql;

namespace Kennisnetwerk.Graph.Sqlite.Storage;

/// <summary>
/// The indexes that the schema asks for, by field name over all types. A sortable field has one that also holds the absent values, since a
/// list shows them; any other holds the values alone, so that a type without the field costs nothing.
/// </summary>
internal static class FieldIndexes
{
    private const string Prefix = "veld_";

    /// <summary>The statements by the name of their index.</summary>
    public static SortedDictionary<string, string> For(GraphSchema schema)
    {
        var statements = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var fields in schema.NodeTypes.SelectMany(type => type.Fields).Where(field => field is { IsIndexed: true, IsList: false })
            .GroupBy(field => field.Name, StringComparer.Ordinal))
        {
            var isText = fields.Any(field => field.Kind is FieldKind.Text or FieldKind.Choice);
            var isSortable = fields.Any(field => field.IsSortable);
            var value = new JsonFieldNode("", "velden", fields.Key);
            Add($"{Prefix}{fields.Key}", value, onlyPresent: isText || !isSortable);
            if (isText && isSortable)
            {
                Add($"{Prefix}{fields.Key}_abc", new JsonFieldNode("", "sleutels", fields.Key), onlyPresent: false);
            }
        }

        return statements;

        void Add(string name, JsonFieldNode key, bool onlyPresent)
        {
            var expression = key.ToString();
            statements.Add(name, $"CREATE INDEX {name} ON knoop (soort, {expression}, id)" + (onlyPresent ? $" WHERE {expression} IS NOT NULL" : ""));
        }
    }

    /// <summary>Makes the indexes of the file those of the schema; inside a transaction.</summary>
    public static void Bring(SqliteSession session, GraphSchema schema)
    {
        var wanted = For(schema);
        var present = session.Query(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND substr(name, 1, 5) = $1", row => (Name: row.GetString(0), Sql: row.GetString(1)), Prefix);
        foreach (var index in present.Where(index => wanted.GetValueOrDefault(index.Name) != index.Sql))
        {
            session.Execute($"DROP INDEX {index.Name}");
        }

        foreach (var (name, sql) in wanted.Where(index => !present.Contains((index.Key, index.Value))))
        {
            session.Execute(sql);
        }
    }
}
