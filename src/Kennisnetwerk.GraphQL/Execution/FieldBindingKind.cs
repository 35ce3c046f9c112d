namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>The ways in which a field gets its values.</summary>
internal enum FieldBindingKind
{
    /// <summary>The name of the object type that the plan is of.</summary>
    TypeName,

    /// <summary>Read from the parent.</summary>
    Property,

    /// <summary>Read from the schema.</summary>
    Introspection,

    /// <summary>Resolved for all parents at once.</summary>
    Batch,
}
