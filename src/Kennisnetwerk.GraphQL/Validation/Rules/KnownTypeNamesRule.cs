namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Types that variables and fragments name are in the schema.</summary>
/// <remarks>Specification, section 5.5.1.2 Fragment Spread Type Existence; of variables the names must exist too.</remarks>
internal sealed class KnownTypeNamesRule : IValidationRule
{
    public string Name => "KnownTypeNames";

    public void Check(ValidationContext context)
    {
        foreach (var node in context.Facts.Definitions.SelectMany(definition => definition.TypeNames))
        {
            var name = node.Name.Value;
            if (context.Schema.FindType(name) is null)
            {
                var suggestion = context.Suggest(name, context.Schema.Types.Select(type => type.Name));
                context.Report($"Unknown type \"{name}\".{suggestion}", node);
            }
        }
    }
}
