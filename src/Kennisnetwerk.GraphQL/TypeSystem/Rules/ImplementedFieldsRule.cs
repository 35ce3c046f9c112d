using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>
/// A type has every field of its interfaces: of the same or a narrower type, with the same arguments, and perhaps more
/// arguments that need not be given.
/// </summary>
/// <remarks>Specification, sections 3.6 Objects and 3.7 Interfaces, <c>IsValidImplementation</c>.</remarks>
internal sealed class ImplementedFieldsRule : ISchemaRule
{
    public void Check(SchemaDraft draft)
    {
        foreach (var type in draft.Types.OfType<FieldedType>())
        {
            foreach (var expected in type.Interfaces.Where(item => item != type).SelectMany(item => item.Fields))
            {
                CheckField(draft, type, expected);
            }
        }
    }

    private static void CheckField(SchemaDraft draft, FieldedType type, Field expected)
    {
        if (!type.Fields.TryGet(expected.Name, out var actual))
        {
            Report(
                draft,
                $"Interface field {expected} expected but {type} does not provide it.",
                [expected.Definition, .. type.Definitions]);
            return;
        }

        if (!actual.Type.IsSubTypeOf(expected.Type))
        {
            Report(
                draft,
                $"Interface field {expected} expects type {expected.Type} but {actual} is type {actual.Type}.",
                [TypeOf(expected), TypeOf(actual)]);
        }

        CheckArguments(draft, expected, actual);
        if (actual.IsDeprecatedInSyntax() && !expected.IsDeprecatedInSyntax())
        {
            Report(
                draft,
                $"Interface field {expected} is not deprecated, so implementation field {actual} must not be deprecated.",
                [actual.Definition, expected.Definition]);
        }
    }

    private static void CheckArguments(SchemaDraft draft, Field expected, Field actual)
    {
        foreach (var argument in expected.Arguments)
        {
            if (!actual.Arguments.TryGet(argument.Name, out var own))
            {
                Report(
                    draft,
                    $"Interface field argument {argument} expected but {actual} does not provide it.",
                    [argument.Definition, actual.Definition]);
            }
            else if (!argument.Type.IsSameAs(own.Type))
            {
                Report(
                    draft,
                    $"Interface field argument {argument} expects type {argument.Type} but {own} is type {own.Type}.",
                    [argument.Definition, own.Definition]);
            }
        }

        foreach (var argument in actual.Arguments)
        {
            if (argument.IsRequired && expected.Arguments.Find(argument.Name) is null)
            {
                Report(
                    draft,
                    $"Object field {actual} includes required argument {argument.Name} "
                        + $"that is missing from the Interface field {expected}.",
                    [argument.Definition, expected.Definition]);
            }
        }
    }

    private static TypeNode TypeOf(Field field) => ((FieldDefinitionNode)field.Definition).Type;

    private static void Report(SchemaDraft draft, string message, IEnumerable<Node> nodes) =>
        draft.Errors.Report(nameof(ImplementedFieldsRule), message, nodes);
}
