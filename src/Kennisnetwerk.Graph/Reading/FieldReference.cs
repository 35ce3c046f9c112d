namespace Kennisnetwerk.Graph.Reading;

/// <summary>Names what a filter or an order looks at.</summary>
/// <param name="Name">A field of the node type, a property of the relation, or a <see cref="SystemField"/>.</param>
/// <param name="OnRelation">Whether it is a property of the relation that was followed; only in an expansion.</param>
public sealed record FieldReference(string Name, bool OnRelation = false)
{
    /// <summary>A field of the node.</summary>
    public static implicit operator FieldReference(string name) => new(name);

    /// <summary>A field of the node.</summary>
    public static FieldReference FromString(string name) => new(name);

    /// <inheritdoc/>
    public override string ToString() => OnRelation ? $"relatie.{Name}" : Name;
}
