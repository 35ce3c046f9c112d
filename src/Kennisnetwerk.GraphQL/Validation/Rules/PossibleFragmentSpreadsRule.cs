using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>A fragment can apply where it is spread: some object type is in both.</summary>
/// <remarks>Specification, section 5.5.2.3 Fragment Spread Is Possible.</remarks>
internal sealed class PossibleFragmentSpreadsRule : IValidationRule
{
    public string Name => "PossibleFragmentSpreads";

    public void Check(ValidationContext context)
    {
        foreach (var definition in context.Facts.Definitions)
        {
            foreach (var spread in definition.InlineFragments)
            {
                var condition = ((InlineFragmentNode)spread.Node).TypeCondition;
                var type = condition is null ? spread.Parent : context.Schema.FindType(condition.Name.Value) as CompositeType;
                CheckSpread(context, spread, type, "Fragment");
            }

            foreach (var spread in definition.Spreads)
            {
                var name = ((FragmentSpreadNode)spread.Node).Name.Value;
                var type = context.Facts.FindFragment(name) is { } fragment ? context.Facts.TypeOf(fragment) : null;
                CheckSpread(context, spread, type, $"Fragment \"{name}\"");
            }
        }
    }


    private static void CheckSpread(ValidationContext context, SpreadFact spread, CompositeType? type, string subject)
    {
        if (type is not null && spread.Parent is not null && !type.PossibleTypes.Overlaps(spread.Parent.PossibleTypes)
            && !ReferenceEquals(type, spread.Parent))
        {
            context.Report(
                $"{subject} cannot be spread here as objects of type \"{spread.Parent}\" can never be of type \"{type}\".",
                spread.Node);
        }
    }
}
