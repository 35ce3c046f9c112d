namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>
/// A part of a statement that writes itself. Values only ever enter as <see cref="ParameterNode"/>; names come from this project's own
/// tables, or from the schema by way of <see cref="JsonFieldNode"/>, which checks them.
/// </summary>
internal abstract record SqlNode
{
    public abstract void Write(SqlWriter writer);

    /// <summary>The statement that consists of this node.</summary>
    public SqlStatement ToStatement()
    {
        var writer = new SqlWriter();
        Write(writer);
        return writer.ToStatement();
    }

    /// <summary>The text with its parameters, for tests and explanations.</summary>
    public sealed override string ToString() => ToStatement().ToString();
}
