namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Fields with one response name can be given as one: they have the same shape, and are the same field.</summary>
/// <remarks>Specification, section 5.3.2 Field Selection Merging.</remarks>
internal sealed class OverlappingFieldsCanBeMergedRule : IValidationRule
{
    public string Name => "OverlappingFieldsCanBeMerged";

    public void Check(ValidationContext context)
    {
        var merging = new FieldMerging(context);

        // Fragments that an operation reaches are compared there; the others, on their own.
        var reached = context.Facts.Reach(context.Facts.Operations).Select(facts => facts.Node).ToHashSet();
        foreach (var definition in context.Facts.Definitions)
        {
            if (definition.Node is Language.OperationDefinitionNode || !reached.Contains(definition.Node))
            {
                merging.Check(definition.Node.SelectionSet);
            }
        }
    }
}
