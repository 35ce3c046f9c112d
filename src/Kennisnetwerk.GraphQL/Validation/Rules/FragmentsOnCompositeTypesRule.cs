using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Fragments apply to objects, interfaces and unions.</summary>
/// <remarks>Specification, section 5.5.1.3 Fragments on Object, Interface or Union Types.</remarks>
internal sealed class FragmentsOnCompositeTypesRule : IValidationRule
{
    public string Name => "FragmentsOnCompositeTypes";

    public void Check(ValidationContext context)
    {
        foreach (var definition in context.Facts.Definitions)
        {
            if (definition.Node is FragmentDefinitionNode fragment && IsOther(context, fragment.TypeCondition))
            {
                context.Report(
                    $"Fragment \"{fragment.Name.Value}\" cannot condition on non composite type \"{fragment.TypeCondition}\".",
                    fragment.TypeCondition);
            }

            foreach (var inline in definition.InlineFragments)
            {
                if (((InlineFragmentNode)inline.Node).TypeCondition is { } condition && IsOther(context, condition))
                {
                    context.Report($"Fragment cannot condition on non composite type \"{condition}\".", condition);
                }
            }
        }
    }


    private static bool IsOther(ValidationContext context, NamedTypeNode condition) =>
        context.Schema.FindType(condition.Name.Value) is not (null or CompositeType);
}
