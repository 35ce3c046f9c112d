using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Execution.Planning;

namespace Kennisnetwerk.GraphQL.Execution.Running;

/// <summary>The errors of one execution, and the nulls that they leave behind.</summary>
/// <remarks>
/// Specification, section 6.4.4 Handling Execution Errors. A position that cannot be null makes what it is in null, up
/// to the nearest position that can; nothing is thrown for it.
/// </remarks>
internal sealed class ErrorList(int maxErrors)
{
    private readonly ImmutableArray<ExecutionError>.Builder _errors = ImmutableArray.CreateBuilder<ExecutionError>();

    /// <summary>Whether some object or list was replaced by null.</summary>
    public bool HasDead { get; private set; }

    /// <summary>Fails a position.</summary>
    /// <param name="node">The object or list.</param>
    /// <param name="position">The position in it.</param>
    /// <param name="field">The field, for its places in the document.</param>
    /// <param name="error">The error, without its place.</param>
    public void Fail(ResultNode node, int position, FieldPlan field, ExecutionError error)
    {
        if (HasDead && !node.IsAlive)
        {
            return;
        }

        if (_errors.Count < maxErrors)
        {
            _errors.Add(error with
            {
                Locations = [.. field.Nodes.Select(item => item.Location)],
                Path = GetPath(node, position),
            });
        }

        Nullify(node, position);
    }

    /// <summary>Takes an object or list out of the response, when its place was failed.</summary>
    public void Kill(ResultNode node) => node.IsDead = HasDead = true;

    public ImmutableArray<ExecutionError> ToErrors() => _errors.ToImmutable();

    private static ImmutableArray<object> GetPath(ResultNode node, int position)
    {
        var path = new Stack<object>([node.GetKey(position)]);
        for (; node.Parent is { } parent; node = parent)
        {
            path.Push(parent.GetKey(node.Index));
        }

        return [.. path];
    }

    private void Nullify(ResultNode node, int position)
    {
        while (node.GetType(position).IsNonNull)
        {
            Kill(node);
            if (node.Parent is not { } parent)
            {
                return;
            }

            (node, position) = (parent, node.Index);
        }

        node.Set(position, null);
    }
}
