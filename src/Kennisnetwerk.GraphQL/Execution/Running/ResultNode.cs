using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Execution.Running;

/// <summary>An object or list of a response that is being made, which knows its place.</summary>
internal abstract class ResultNode(ResultNode? parent, int index)
{
    /// <summary>What it is in; null for the root.</summary>
    public ResultNode? Parent { get; } = parent;

    /// <summary>The position in the parent.</summary>
    public int Index { get; } = index;

    /// <summary>Whether it was replaced by null because something in it failed.</summary>
    public bool IsDead { get; set; }

    /// <summary>Whether it is still part of the response.</summary>
    public bool IsAlive
    {
        get
        {
            for (var node = this; node is not null; node = node.Parent)
            {
                if (node.IsDead)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Puts a value, or null, at a position.</summary>
    public abstract void Set(int position, object? value);

    /// <summary>The type of a position.</summary>
    public abstract GraphQLType GetType(int position);

    /// <summary>The response name or list index of a position, for paths.</summary>
    public abstract object GetKey(int position);
}
