using System.Globalization;
using System.Text;

namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>Collects the text of a statement and the values of its parameters while its nodes write themselves.</summary>
internal sealed class SqlWriter
{
    private readonly StringBuilder text = new();
    private readonly List<object?> parameters = [];

    public SqlWriter Append(string sql)
    {
        text.Append(sql);
        return this;
    }

    public SqlWriter Append(SqlNode node)
    {
        node.Write(this);
        return this;
    }

    public SqlWriter Join(string separator, IEnumerable<SqlNode> nodes)
    {
        var isFirst = true;
        foreach (var node in nodes)
        {
            text.Append(isFirst ? "" : separator);
            node.Write(this);
            isFirst = false;
        }

        return this;
    }

    /// <summary>Writes a place for a value, and keeps the value: equal values share a place.</summary>
    public SqlWriter AppendParameter(object? value)
    {
        var index = parameters.IndexOf(value);
        if (index < 0)
        {
            index = parameters.Count;
            parameters.Add(value);
        }

        text.Append('$').Append((index + 1).ToString(CultureInfo.InvariantCulture));
        return this;
    }

    public SqlStatement ToStatement() => new(text.ToString(), [.. parameters]);
}
