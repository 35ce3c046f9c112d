using Kennisnetwerk.GraphQL.Execution.Planning;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Execution.Running;

/// <summary>An object of a response; its values are in the order of its plan.</summary>
internal sealed class ResultObject(ResultNode? parent, int index, ObjectPlan plan, object source) : ResultNode(parent, index)
{
    public ObjectPlan Plan { get; } = plan;

    /// <summary>The value that resolvers get as the parent.</summary>
    public object Source { get; } = source;

    public object?[] Values { get; } = new object?[plan.Fields.Length];

    public override void Set(int position, object? value) => Values[position] = value;

    public override GraphQLType GetType(int position) => Plan.Fields[position].Field.Type;

    public override object GetKey(int position) => Plan.Fields[position].ResponseName;
}
