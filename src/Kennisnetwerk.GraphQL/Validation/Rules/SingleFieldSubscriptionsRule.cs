using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>A subscription selects one field at its root, no introspection, and nothing that depends on variables.</summary>
/// <remarks>Specification, section 5.2.4.1 Single Root Field; <c>CollectSubscriptionFields</c>.</remarks>
internal sealed class SingleFieldSubscriptionsRule : IValidationRule
{
    public string Name => "SingleFieldSubscriptions";

    public void Check(ValidationContext context)
    {
        foreach (var operation in context.Facts.Operations)
        {
            if (operation.Operation == OperationType.Subscription && context.Schema.Subscription is { } root)
            {
                CheckSubscription(context, operation, root);
            }
        }
    }

    private static void CheckSubscription(ValidationContext context, OperationDefinitionNode operation, ObjectType root)
    {
        var subject = operation.Name is null ? "Anonymous Subscription" : $"Subscription \"{operation.Name.Value}\"";
        var conditional = new List<DirectiveNode>();
        var fields = new FieldFlattening(context.Facts)
            .Flatten([operation.SelectionSet], selection => NoteConditions(selection, conditional) && Applies(context, selection, root))
            .ToList();
        fields.ForEach(field => NoteConditions(field.Node, conditional));

        var groups = fields.GroupBy(field => field.ResponseName, field => field.Node, StringComparer.Ordinal).ToList();
        if (groups.Count > 1)
        {
            context.Report($"{subject} must select only one top level field.", groups.Skip(1).SelectMany(group => group));
        }

        foreach (var group in groups.Where(group => group.First().Name.Value.StartsWith("__", StringComparison.Ordinal)))
        {
            context.Report($"{subject} must not select an introspection top level field.", group);
        }

        if (conditional.Count > 0)
        {
            context.Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", conditional);
        }
    }

    private static bool NoteConditions(SelectionNode selection, List<DirectiveNode> conditional)
    {
        conditional.AddRange(selection.Directives.Where(directive => directive.Name.Value is "skip" or "include"));
        return true;
    }

    private static bool Applies(ValidationContext context, SelectionNode selection, ObjectType root)
    {
        var condition = selection switch
        {
            InlineFragmentNode inline => inline.TypeCondition,
            FragmentSpreadNode spread => context.Facts.FindFragment(spread.Name.Value)?.TypeCondition,
            _ => null,
        };
        return condition is null
            || (context.Schema.FindType(condition.Name.Value) as CompositeType)?.PossibleTypes.Contains(root) == true;
    }
}
