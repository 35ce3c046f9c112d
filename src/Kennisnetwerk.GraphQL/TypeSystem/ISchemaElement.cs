using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>A part of a schema that has a name, a description and directives.</summary>
public interface ISchemaElement
{
    /// <summary>The name.</summary>
    string Name { get; }

    /// <summary>The description, or null.</summary>
    string? Description { get; }

    /// <summary>The directives on it, those of its extensions last, with their arguments coerced.</summary>
    ImmutableArray<AppliedDirective> Directives { get; }
}
