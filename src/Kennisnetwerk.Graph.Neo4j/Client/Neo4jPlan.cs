namespace Kennisnetwerk.Graph.Neo4j.Client;

/// <summary>An operator of an execution plan with those below it, as <c>EXPLAIN</c> gives it.</summary>
/// <param name="Operator">The operator's name without the database, for example <c>NodeUniqueIndexSeek</c>.</param>
/// <param name="Details">What the operator works on, as the server words it.</param>
/// <param name="Children">The operators that feed this one.</param>
internal sealed record Neo4jPlan(string Operator, string Details, IReadOnlyList<Neo4jPlan> Children)
{
    /// <summary>This operator and all below it, the top one first.</summary>
    public IEnumerable<Neo4jPlan> Operators() => Children.SelectMany(child => child.Operators()).Prepend(this);

    /// <summary>The plan as indented lines, for a test that fails.</summary>
    public override string ToString() => string.Join('\n', Lines(0));

    private IEnumerable<string> Lines(int depth) =>
        Children.SelectMany(child => child.Lines(depth + 1)).Prepend($"{new string(' ', depth * 2)}{Operator} {Details}".TrimEnd());
}
