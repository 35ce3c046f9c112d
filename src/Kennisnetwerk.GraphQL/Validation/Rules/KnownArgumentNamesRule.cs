using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Arguments that are given are defined.</summary>
/// <remarks>Specification, section 5.4.1 Argument Names.</remarks>
internal sealed class KnownArgumentNamesRule : IValidationRule
{
    public string Name => "KnownArgumentNames";

    public void Check(ValidationContext context)
    {
        foreach (var definition in context.Facts.Definitions)
        {
            foreach (var (node, _, field) in definition.Fields)
            {
                CheckArguments(context, node.Arguments, field?.Arguments, () => $"field \"{field}\"");
            }

            foreach (var directive in definition.Directives)
            {
                CheckArguments(
                    context,
                    directive.Node.Arguments,
                    directive.Definition?.Arguments,
                    () => $"directive \"{directive.Definition}\"");
            }
        }
    }


    private static void CheckArguments(
        ValidationContext context,
        ImmutableArray<ArgumentNode> arguments,
        MemberList<InputValue>? known,
        Func<string> owner)
    {
        if (known is null)
        {
            return;
        }

        foreach (var argument in arguments)
        {
            var name = argument.Name.Value;
            if (known.Find(name) is null)
            {
                context.Report($"Unknown argument \"{name}\" on {owner()}.{context.Suggest(name, known.Names)}", argument);
            }
        }
    }
}
