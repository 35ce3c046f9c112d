using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Execution.Running;

/// <summary>A list of a response.</summary>
internal sealed class ResultList(ResultNode parent, int index, GraphQLType itemType, int capacity) : ResultNode(parent, index)
{
    public List<object?> Items { get; } = new(capacity);

    public override void Set(int position, object? value) => Items[position] = value;

    public override GraphQLType GetType(int position) => itemType;

    public override object GetKey(int position) => position;
}
