using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>The fields of selection sets with the fragments in them opened up, each fragment once.</summary>
/// <remarks>
/// The order is that of the text. A stack of its own takes the place of recursion, because fragments can form chains
/// that nest no braces.
/// </remarks>
/// <param name="facts">The document.</param>
internal sealed class FieldFlattening(DocumentFacts facts)
{
    private readonly Stack<SelectionNode> _stack = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>The fields of some selection sets together.</summary>
    /// <param name="selectionSets">The selection sets.</param>
    /// <param name="enters">Which spreads and inline fragments are opened up; all of them when null.</param>
    public IEnumerable<FieldFact> Flatten(IEnumerable<SelectionSetNode> selectionSets, Func<SelectionNode, bool>? enters = null)
    {
        _stack.Clear();
        _seen.Clear();
        foreach (var selectionSet in selectionSets.Reverse())
        {
            Push(selectionSet);
        }

        while (_stack.TryPop(out var selection))
        {
            if (selection is FieldNode field)
            {
                yield return facts.Of(field);
            }
            else if (enters is null || enters(selection))
            {
                Enter(selection);
            }
        }
    }

    private void Enter(SelectionNode selection)
    {
        if (selection is InlineFragmentNode inline)
        {
            Push(inline.SelectionSet);
        }
        else if (selection is FragmentSpreadNode spread
            && _seen.Add(spread.Name.Value)
            && facts.FindFragment(spread.Name.Value) is { } fragment)
        {
            Push(fragment.SelectionSet);
        }
    }

    private void Push(SelectionSetNode selectionSet)
    {
        for (var i = selectionSet.Selections.Length - 1; i >= 0; i--)
        {
            _stack.Push(selectionSet.Selections[i]);
        }
    }
}
