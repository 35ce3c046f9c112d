using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>Fields, input fields, enum values and arguments have names of their own, extensions counted in.</summary>
/// <remarks>Specification, "Type Validation" of sections 3.6, 3.7, 3.9, 3.10 and 3.13.</remarks>
internal sealed class UniqueMemberNamesRule : ISyntaxRule
{
    public void Check(SchemaSyntax syntax, SchemaErrors errors)
    {
        foreach (var nodes in syntax.Types)
        {
            var type = nodes[0].Name.Value;
            var fields = nodes.SelectMany(TypeSyntax.FieldsOf).ToArray();
            CheckNames(fields.Select(field => field.Name), name => $"Field \"{type}.{name}\" can only be defined once.", errors);
            CheckNames(
                nodes.SelectMany(TypeSyntax.InputFieldsOf).Select(field => field.Name),
                name => $"Field \"{type}.{name}\" can only be defined once.",
                errors);
            CheckNames(
                nodes.SelectMany(TypeSyntax.ValuesOf).Select(value => value.Name),
                name => $"Enum value \"{type}.{name}\" can only be defined once.",
                errors);
            foreach (var field in fields)
            {
                CheckArguments($"{type}.{field.Name.Value}", field.Arguments, errors);
            }
        }

        foreach (var directive in syntax.Directives)
        {
            CheckArguments($"@{directive.Name.Value}", directive.Arguments, errors);
        }
    }

    private static void CheckArguments(string owner, IEnumerable<InputValueDefinitionNode> arguments, SchemaErrors errors) =>
        CheckNames(
            arguments.Select(argument => argument.Name),
            name => $"Argument \"{owner}({name}:)\" can only be defined once.",
            errors);

    private static void CheckNames(IEnumerable<NameNode> names, Func<string, string> message, SchemaErrors errors)
    {
        foreach (var same in names.GroupBy(name => name.Value, StringComparer.Ordinal).Where(group => group.Skip(1).Any()))
        {
            errors.Report(nameof(UniqueMemberNamesRule), message(same.Key), same);
        }
    }
}
