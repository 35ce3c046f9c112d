using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>A kind of operation has one root type.</summary>
/// <remarks>Specification, section 3.3.1 Root Operation Types.</remarks>
internal sealed class UniqueOperationTypesRule : ISyntaxRule
{
    public void Check(SchemaSyntax syntax, SchemaErrors errors)
    {
        var seen = new Dictionary<OperationType, OperationTypeDefinitionNode>();
        foreach (var root in syntax.Schema.SelectMany(node => node.OperationTypes))
        {
            if (!seen.TryAdd(root.Operation, root))
            {
                var operation = root.Operation.ToString().ToLowerInvariant();
                errors.Report(
                    nameof(UniqueOperationTypesRule),
                    $"There can be only one {operation} type in schema.",
                    seen[root.Operation],
                    root);
            }
        }
    }
}
