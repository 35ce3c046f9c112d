using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>A field of an input object is given once.</summary>
/// <remarks>Specification, section 5.6.3 Input Object Field Uniqueness.</remarks>
internal sealed class UniqueInputFieldNamesRule : IValidationRule
{
    public string Name => "UniqueInputFieldNames";

    public void Check(ValidationContext context)
    {
        foreach (var map in context.Facts.Definitions.SelectMany(definition => definition.ObjectValues))
        {
            var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
            foreach (var field in map.Fields)
            {
                if (!seen.TryAdd(field.Name.Value, field.Name))
                {
                    context.Report(
                        $"There can be only one input field named \"{field.Name.Value}\".", seen[field.Name.Value], field.Name);
                }
            }
        }
    }
}
