using System.Diagnostics;

namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>Two expressions with an operator between them.</summary>
internal sealed record Infix(Expression Left, Operator Operator, Expression Right) : Expression
{
    /// <inheritdoc/>
    public override void Write(CypherWriter writer) => writer.Add(Left).Add(Sign).Add(Right);

    private string Sign => Operator switch
    {
        Operator.Equal => " = ",
        Operator.Less => " < ",
        Operator.LessOrEqual => " <= ",
        Operator.Greater => " > ",
        Operator.GreaterOrEqual => " >= ",
        Operator.In => " IN ",
        Operator.StartsWith => " STARTS WITH ",
        Operator.Contains => " CONTAINS ",
        Operator.Plus => " + ",
        Operator.Minus => " - ",
        _ => throw new UnreachableException(),
    };
}
