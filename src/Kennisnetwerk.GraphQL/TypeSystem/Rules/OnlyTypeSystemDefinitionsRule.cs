using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>A schema has no operations and no fragments.</summary>
/// <remarks>Specification, section 3 Type System: a <c>TypeSystemDocument</c> has no executable definitions.</remarks>
internal sealed class OnlyTypeSystemDefinitionsRule : ISyntaxRule
{
    public void Check(SchemaSyntax syntax, SchemaErrors errors)
    {
        foreach (var definition in syntax.Others)
        {
            var kind = definition is FragmentDefinitionNode ? "a fragment" : "an operation";
            errors.Report(nameof(OnlyTypeSystemDefinitionsRule), $"A schema cannot define {kind}.", definition);
        }
    }
}
