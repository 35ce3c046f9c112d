using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>A directive stands once at one place, unless it is repeatable.</summary>
/// <remarks>Specification, section 5.7.3 Directives Are Unique per Location.</remarks>
internal sealed class UniqueDirectivesPerLocationRule : IValidationRule
{
    public string Name => "UniqueDirectivesPerLocation";

    public void Check(ValidationContext context)
    {
        var directives = context.Facts.Definitions.SelectMany(definition => definition.Directives);
        foreach (var site in directives.GroupBy(directive => directive.Owner))
        {
            var seen = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
            foreach (var directive in site)
            {
                if (directive.Definition is { IsRepeatable: false, Name: var name } && !seen.TryAdd(name, directive.Node))
                {
                    context.Report(
                        $"The directive \"@{name}\" can only be used once at this location.", seen[name], directive.Node);
                }
            }
        }
    }
}
