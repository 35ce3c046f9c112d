using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Every fragment is reached from an operation.</summary>
/// <remarks>Specification, section 5.5.1.4 Fragments Must Be Used.</remarks>
internal sealed class NoUnusedFragmentsRule : IValidationRule
{
    public string Name => "NoUnusedFragments";

    public void Check(ValidationContext context)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var facts in context.Facts.Reach(context.Facts.Operations))
        {
            if (facts.Node is FragmentDefinitionNode fragment)
            {
                used.Add(fragment.Name.Value);
            }
        }

        foreach (var unused in context.Facts.Fragments.Where(fragment => !used.Contains(fragment.Name.Value)))
        {
            context.Report($"Fragment \"{unused.Name.Value}\" is never used.", unused);
        }
    }
}
