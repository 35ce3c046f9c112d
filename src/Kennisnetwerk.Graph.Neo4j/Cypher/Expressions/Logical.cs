namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>All of the conditions, or any of them.</summary>
internal sealed record Logical : Expression
{
    private readonly bool _all;
    private readonly IReadOnlyList<Expression> _conditions;

    private Logical(bool all, IReadOnlyList<Expression> conditions) => (_all, _conditions) = (all, conditions);

    /// <summary>All hold; true when there are none.</summary>
    public static Expression And(params IEnumerable<Expression?> conditions) => Of(true, conditions);

    /// <summary>At least one holds; false when there are none.</summary>
    public static Expression Or(params IEnumerable<Expression?> conditions) => Of(false, conditions);

    /// <inheritdoc/>
    public override void Write(CypherWriter writer) =>
        writer.Add("(").AddAll(_conditions, _all ? " AND " : " OR ", condition => writer.Add(condition)).Add(")");

    private static Expression Of(bool all, IEnumerable<Expression?> conditions)
    {
        var real = conditions.OfType<Expression>().ToList();
        return real.Count switch
        {
            0 => all ? Constant.True : Constant.False,
            1 => real[0],
            _ => new Logical(all, real),
        };
    }
}
