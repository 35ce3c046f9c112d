using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Fragments that are spread are defined.</summary>
/// <remarks>Specification, section 5.5.2.1 Fragment Spread Target Defined.</remarks>
internal sealed class KnownFragmentNamesRule : IValidationRule
{
    public string Name => "KnownFragmentNames";

    public void Check(ValidationContext context)
    {
        foreach (var spread in context.Facts.Definitions.SelectMany(definition => definition.Spreads))
        {
            var name = ((FragmentSpreadNode)spread.Node).Name;
            if (context.Facts.FindFragment(name.Value) is null)
            {
                context.Report($"Unknown fragment \"{name.Value}\".", name);
            }
        }
    }
}
