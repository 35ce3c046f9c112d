using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Execution.Planning;

/// <summary>Decides <c>@skip</c> and <c>@include</c> for one set of variable values.</summary>
/// <remarks>
/// Plans are made for the values of these few variables, so that they hold no conditions and can be kept: the values
/// are the <see cref="Key"/>.
/// </remarks>
internal sealed class SelectionConditions
{
    private readonly IReadOnlyDictionary<string, object?> _variables;

    public SelectionConditions(IReadOnlyList<string> names, IReadOnlyDictionary<string, object?> variables)
    {
        _variables = variables;
        if (names.Count <= 64)
        {
            var key = 0UL;
            for (var i = 0; i < names.Count; i++)
            {
                key |= IsTrue(names[i]) ? 1UL << i : 0;
            }

            Key = key;
        }
    }

    /// <summary>The values as bits; null when there are too many to keep plans for.</summary>
    public ulong? Key { get; }

    /// <summary>Whether a selection is part of the response.</summary>
    public bool Includes(SelectionNode selection)
    {
        foreach (var directive in selection.Directives)
        {
            var excludes = directive.Name.Value switch
            {
                "skip" => IsTrue(directive),
                "include" => !IsTrue(directive),
                _ => false,
            };
            if (excludes)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTrue(DirectiveNode directive) => directive.Arguments[0].Value switch
    {
        BooleanValueNode literal => literal.Value,
        VariableNode variable => IsTrue(variable.Name.Value),
        _ => false,
    };

    private bool IsTrue(string variable) => _variables.GetValueOrDefault(variable) is true;
}
