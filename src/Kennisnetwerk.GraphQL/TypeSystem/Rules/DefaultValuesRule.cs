using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>Defaults fit the types of their arguments and input fields.</summary>
/// <remarks>Specification, section 3.6.1 Field Arguments; section 5.6.1 says what fits.</remarks>
internal sealed class DefaultValuesRule : ISchemaRule
{
    public void Check(SchemaDraft draft)
    {
        var checker = new LiteralChecker(
            suggest: true, (node, message) => draft.Errors.Report(nameof(DefaultValuesRule), message, node));
        foreach (var input in draft.InputValues.Where(input => input.HasDefault && input.Type.IsInput))
        {
            checker.Check(input.DefaultLiteral!, input.Type);
        }
    }
}
