using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Variables fit the places where they are used.</summary>
/// <remarks>Specification, section 5.8.5 All Variable Usages Are Allowed.</remarks>
internal sealed class VariablesInAllowedPositionRule : IValidationRule
{
    public string Name => "VariablesInAllowedPosition";

    public void Check(ValidationContext context)
    {
        foreach (var operation in context.Facts.Operations.Where(operation => !operation.VariableDefinitions.IsEmpty))
        {
            var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
            foreach (var variable in operation.VariableDefinitions)
            {
                definitions[variable.Variable.Name.Value] = variable;
            }

            foreach (var use in context.Facts.Reach(operation).SelectMany(facts => facts.Variables))
            {
                if (definitions.TryGetValue(use.Node.Name.Value, out var definition)
                    && use.Type is not null
                    && context.Schema.FindType(definition.Type) is { } type)
                {
                    CheckUse(context, definition, type, use, use.Type);
                }
            }
        }
    }


    private static void CheckUse(
        ValidationContext context,
        VariableDefinitionNode definition,
        GraphQLType type,
        VariableFact use,
        GraphQLType expected)
    {
        if (!IsAllowed(definition, type, expected, use.HasDefault))
        {
            context.Report(
                $"Variable \"{use.Node}\" of type \"{type}\" used in position expecting type \"{expected}\".",
                definition,
                use.Node);
        }

        if (use.Owner is { IsOneOf: true } && !type.IsNonNull)
        {
            context.Report(
                $"Variable \"{use.Node}\" is of type \"{type}\" but must be non-nullable "
                    + $"to be used for OneOf Input Object \"{use.Owner}\".",
                definition,
                use.Node);
        }
    }

    /// <summary>A nullable variable may stand where null may not, when it or the place has a default.</summary>
    private static bool IsAllowed(
        VariableDefinitionNode definition,
        GraphQLType type,
        GraphQLType expected,
        bool hasLocationDefault)
    {
        if (!expected.IsNonNull || type.IsNonNull)
        {
            return type.IsSubTypeOf(expected);
        }

        var hasDefault = definition.DefaultValue is not (null or NullValueNode) || hasLocationDefault;
        return hasDefault && type.IsSubTypeOf(expected.NullableType);
    }
}
