using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>There is a query root; roots are object types, and all different.</summary>
/// <remarks>Specification, section 3.3.1 Root Operation Types.</remarks>
internal sealed class RootTypesRule : ISchemaRule
{
    public void Check(SchemaDraft draft)
    {
        if (!draft.Roots.ContainsKey(OperationType.Query))
        {
            Report(draft, "Query root type must be provided.", draft.Syntax.Schema);
        }

        foreach (var (operation, (type, node)) in draft.Roots)
        {
            if (type is not ObjectType)
            {
                var condition = operation == OperationType.Query ? "" : " if provided";
                Report(draft, $"{operation} root type must be Object type{condition}, it cannot be {type}.", [node]);
            }
        }

        foreach (var same in draft.Roots.GroupBy(root => root.Value.Type).Where(group => group.Skip(1).Any()))
        {
            var operations = string.Join(" and ", same.Select(root => root.Key));
            Report(
                draft,
                $"All root types must be different, \"{same.Key}\" type is used as {operations} root types.",
                same.Select(root => root.Value.Node));
        }
    }

    private static void Report(SchemaDraft draft, string message, IEnumerable<Node> nodes) =>
        draft.Errors.Report(nameof(RootTypesRule), message, nodes);
}
