using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>Directives in a schema are defined, stand where they may, as often as they may, with arguments that fit.</summary>
/// <remarks>Specification, section 3.13 Directives; sections 5.4, 5.6 and 5.7 say what fits.</remarks>
internal sealed class DirectiveUsesRule : ISchemaRule
{
    public void Check(SchemaDraft draft)
    {
        foreach (var site in DirectiveSites.Of(draft))
        {
            var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
            foreach (var node in site.Nodes)
            {
                if (draft.TryFindDirective(node.Name.Value, out var directive))
                {
                    CheckPlace(draft, site, directive, node, seen);
                    CheckArguments(draft, directive, node);
                }
                else
                {
                    Report(draft, $"Unknown directive \"@{node.Name.Value}\".", node);
                }
            }
        }
    }

    private static void CheckPlace(
        SchemaDraft draft,
        DirectiveSite site,
        DirectiveDefinition directive,
        DirectiveNode node,
        Dictionary<string, DirectiveNode> seen)
    {
        if (!directive.Allows(site.Location))
        {
            Report(draft, $"Directive \"{directive}\" may not be used on {DirectiveLocationName.Of(site.Location)}.", node);
        }

        if (!directive.IsRepeatable && !seen.TryAdd(directive.Name, node))
        {
            Report(draft, $"The directive \"{directive}\" can only be used once at this location.", seen[directive.Name], node);
        }
    }

    private static void CheckArguments(SchemaDraft draft, DirectiveDefinition directive, DirectiveNode node)
    {
        var given = node.Arguments.ToLookup(argument => argument.Name.Value, StringComparer.Ordinal);
        var checker = new LiteralChecker(suggest: true, (place, message) => Report(draft, message, place));
        foreach (var same in given)
        {
            if (same.Skip(1).Any())
            {
                Report(draft, $"There can be only one argument named \"{same.Key}\".", [.. same.Select(item => item.Name)]);
            }

            if (!directive.Arguments.TryGet(same.Key, out var argument))
            {
                var suggestion = Suggestions.DidYouMean(same.Key, directive.Arguments.Names);
                Report(draft, $"Unknown argument \"{same.Key}\" on directive \"{directive}\".{suggestion}", same.First());
            }
            else if (argument.Type.IsInput)
            {
                checker.Check(same.First().Value, argument.Type);
            }
        }

        foreach (var argument in directive.Arguments.Where(item => item.IsRequired && !given.Contains(item.Name)))
        {
            Report(
                draft,
                $"Directive \"{directive}\" argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.",
                node);
        }
    }

    private static void Report(SchemaDraft draft, string message, params Node[] nodes) =>
        draft.Errors.Report(nameof(DirectiveUsesRule), message, nodes);
}
