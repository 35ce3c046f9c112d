namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Leafs have no selections, everything else has.</summary>
/// <remarks>Specification, section 5.3.3 Leaf Field Selections.</remarks>
internal sealed class ScalarLeafsRule : IValidationRule
{
    public string Name => "ScalarLeafs";

    public void Check(ValidationContext context)
    {
        foreach (var (node, _, definition) in context.Facts.Definitions.SelectMany(facts => facts.Fields))
        {
            if (definition is null)
            {
                continue;
            }

            var name = node.Name.Value;
            if (definition.Type.Innermost.IsLeaf && node.SelectionSet is not null)
            {
                context.Report(
                    $"Field \"{name}\" must not have a selection since type \"{definition.Type}\" has no subfields.",
                    node.SelectionSet);
            }
            else if (!definition.Type.Innermost.IsLeaf && node.SelectionSet is null)
            {
                context.Report(
                    $"Field \"{name}\" of type \"{definition.Type}\" must have a selection of subfields. "
                        + $"Did you mean \"{name} {{ ... }}\"?",
                    node);
            }
        }
    }
}
