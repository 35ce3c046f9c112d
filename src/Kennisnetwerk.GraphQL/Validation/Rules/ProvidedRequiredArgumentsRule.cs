using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Arguments that are non-null and have no default are given.</summary>
/// <remarks>Specification, section 5.4.3 Required Arguments.</remarks>
internal sealed class ProvidedRequiredArgumentsRule : IValidationRule
{
    public string Name => "ProvidedRequiredArguments";

    public void Check(ValidationContext context)
    {
        foreach (var definition in context.Facts.Definitions)
        {
            foreach (var (node, _, field) in definition.Fields)
            {
                foreach (var missing in FindMissing(node.Arguments, field?.Arguments))
                {
                    context.Report(
                        $"Field \"{node.Name.Value}\" {Describe(missing)} is required, but it was not provided.",
                        node);
                }
            }

            foreach (var directive in definition.Directives)
            {
                foreach (var missing in FindMissing(directive.Node.Arguments, directive.Definition?.Arguments))
                {
                    context.Report(
                        $"Directive \"{directive.Definition}\" {Describe(missing)} is required, but it was not provided.",
                        directive.Node);
                }
            }
        }
    }


    private static IEnumerable<InputValue> FindMissing(
        ImmutableArray<ArgumentNode> given,
        MemberList<InputValue>? expected)
    {
        foreach (var argument in expected ?? Enumerable.Empty<InputValue>())
        {
            if (argument.IsRequired && !given.Any(item => item.Name.Value == argument.Name))
            {
                yield return argument;
            }
        }
    }

    private static string Describe(InputValue argument) => $"argument \"{argument.Name}\" of type \"{argument.Type}\"";
}
