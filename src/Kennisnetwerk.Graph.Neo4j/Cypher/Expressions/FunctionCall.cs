namespace Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

/// <summary>One of the functions that our statements use.</summary>
internal sealed record FunctionCall : Expression
{
    private readonly string _name;
    private readonly IReadOnlyList<Expression> _arguments;

    private FunctionCall(string name, params IReadOnlyList<Expression> arguments) => (_name, _arguments) = (name, arguments);

    /// <summary>The first that is not null.</summary>
    public static FunctionCall Coalesce(params IReadOnlyList<Expression> values) => new("coalesce", values);

    /// <summary>How many rows.</summary>
    public static FunctionCall CountAll() => new("count", Constant.Everything);

    /// <summary>The rows' values as a list, nulls left out.</summary>
    public static FunctionCall Collect(Expression value) => new("collect", value);

    /// <summary>The length of a list; null of null.</summary>
    public static FunctionCall Size(Expression list) => new("size", list);

    /// <summary>The nodes of a path.</summary>
    public static FunctionCall Nodes(Expression path) => new("nodes", path);

    /// <summary>The relationships of a path.</summary>
    public static FunctionCall Relationships(Expression path) => new("relationships", path);

    /// <summary>The node that a relationship starts from.</summary>
    public static FunctionCall StartNode(Expression relationship) => new("startNode", relationship);

    /// <summary>The node that a relationship points to.</summary>
    public static FunctionCall EndNode(Expression relationship) => new("endNode", relationship);

    /// <summary>The labels of a node.</summary>
    public static FunctionCall Labels(Expression node) => new("labels", node);

    /// <summary>The largest of the rows' values.</summary>
    public static FunctionCall Max(Expression value) => new("max", value);

    /// <inheritdoc/>
    public override void Write(CypherWriter writer) =>
        writer.Add(_name).Add("(").AddAll(_arguments, ", ", argument => writer.Add(argument)).Add(")");
}
