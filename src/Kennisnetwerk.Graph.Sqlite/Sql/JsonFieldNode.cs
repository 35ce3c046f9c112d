using System.Text.RegularExpressions;

namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>
/// A field inside a JSON column. The name stands in the text itself, since an index on the expression is found by its text; so it must
/// be a name as GraphQL has them, and nothing else.
/// </summary>
internal sealed partial record JsonFieldNode : SqlNode
{
    private readonly string path;
    private readonly string column;

    public JsonFieldNode(string alias, string column, string field)
    {
        path = PathOf(field);
        this.column = alias.Length == 0 ? column : $"{alias}.{column}";
    }

    public override void Write(SqlWriter writer) => writer.Append($"json_extract({column}, {path})");

    /// <summary>The path of a field as a literal: <c>'$.titel'</c>.</summary>
    /// <exception cref="ArgumentException">The name is not one that the SDL allows.</exception>
    public static string PathOf(string field) => Name().IsMatch(field)
        ? $"'$.{field}'"
        : throw new ArgumentException($"'{field}' is no name of a field.", nameof(field));

    [GeneratedRegex(@"\A[_A-Za-z][_0-9A-Za-z]*\z")]
    private static partial Regex Name();
}
