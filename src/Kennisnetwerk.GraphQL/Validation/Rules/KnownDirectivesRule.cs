using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Directives are defined and stand where they may.</summary>
/// <remarks>Specification, section 5.7.1 Directives Are Defined, and 5.7.2 Directives Are in Valid Locations.</remarks>
internal sealed class KnownDirectivesRule : IValidationRule
{
    public string Name => "KnownDirectives";

    public void Check(ValidationContext context)
    {
        foreach (var directive in context.Facts.Definitions.SelectMany(definition => definition.Directives))
        {
            if (directive.Definition is null)
            {
                context.Report($"Unknown directive \"@{directive.Node.Name.Value}\".", directive.Node);
            }
            else if (!directive.Definition.Allows(directive.Location))
            {
                var location = DirectiveLocationName.Of(directive.Location);
                context.Report($"Directive \"{directive.Definition}\" may not be used on {location}.", directive.Node);
            }
        }
    }
}
