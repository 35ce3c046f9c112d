using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Fragments have names of their own.</summary>
/// <remarks>Specification, section 5.5.1.1 Fragment Name Uniqueness.</remarks>
internal sealed class UniqueFragmentNamesRule : IValidationRule
{
    public string Name => "UniqueFragmentNames";

    public void Check(ValidationContext context)
    {
        var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var fragment in context.Facts.Fragments)
        {
            if (!seen.TryAdd(fragment.Name.Value, fragment.Name))
            {
                context.Report(
                    $"There can be only one fragment named \"{fragment.Name.Value}\".", seen[fragment.Name.Value], fragment.Name);
            }
        }
    }
}
