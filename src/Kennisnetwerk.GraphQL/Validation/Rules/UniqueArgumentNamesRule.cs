using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>An argument is given once.</summary>
/// <remarks>Specification, section 5.4.2 Argument Uniqueness.</remarks>
internal sealed class UniqueArgumentNamesRule : IValidationRule
{
    public string Name => "UniqueArgumentNames";

    public void Check(ValidationContext context)
    {
        foreach (var definition in context.Facts.Definitions)
        {
            foreach (var field in definition.Fields)
            {
                CheckNames(context, field.Node.Arguments);
            }

            foreach (var directive in definition.Directives)
            {
                CheckNames(context, directive.Node.Arguments);
            }
        }
    }


    private static void CheckNames(ValidationContext context, ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length < 2)
        {
            return;
        }

        foreach (var same in arguments.GroupBy(argument => argument.Name.Value, argument => argument.Name, StringComparer.Ordinal))
        {
            if (same.Skip(1).Any())
            {
                context.Report($"There can be only one argument named \"{same.Key}\".", same);
            }
        }
    }
}
