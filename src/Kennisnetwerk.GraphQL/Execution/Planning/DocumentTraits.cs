using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Execution.Planning;

/// <summary>What one walk over the nodes of a document finds, for limits and plans.</summary>
internal sealed record DocumentTraits(int MostDirectives, bool Introspects, ImmutableArray<string> ConditionVariables)
{
    /// <summary>Walks over a document, without recursion.</summary>
    public static DocumentTraits Of(DocumentNode document)
    {
        var mostDirectives = 0;
        var introspects = false;
        var conditions = new SortedSet<string>(StringComparer.Ordinal);
        var pending = new Stack<SelectionSetNode>();
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            mostDirectives = Math.Max(mostDirectives, definition.Directives.Length);
            foreach (var variable in (definition as OperationDefinitionNode)?.VariableDefinitions ?? [])
            {
                mostDirectives = Math.Max(mostDirectives, variable.Directives.Length);
            }

            pending.Push(definition.SelectionSet);
        }

        while (pending.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                mostDirectives = Math.Max(mostDirectives, selection.Directives.Length);
                conditions.UnionWith(selection.Directives.SelectMany(FindCondition));
                introspects |= selection is FieldNode { Name.Value: "__schema" or "__type" };
                if ((selection as FieldNode)?.SelectionSet is { } below)
                {
                    pending.Push(below);
                }
                else if (selection is InlineFragmentNode inline)
                {
                    pending.Push(inline.SelectionSet);
                }
            }
        }

        return new DocumentTraits(mostDirectives, introspects, [.. conditions]);
    }

    private static IEnumerable<string> FindCondition(DirectiveNode directive) =>
        directive.Name.Value is "skip" or "include"
            ? directive.Arguments.Select(argument => argument.Value).OfType<VariableNode>().Select(variable => variable.Name.Value)
            : [];
}
