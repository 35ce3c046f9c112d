using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>A mistake of whoever wrote the document, the variables or the schema, as a value.</summary>
/// <remarks>Specification, section 7.1.6 Errors.</remarks>
/// <param name="Message">What is wrong, in English, for the developer who wrote the document.</param>
/// <param name="Locations">The places that together make the mistake; empty when there is no text to point at.</param>
/// <param name="Code">One of <see cref="GraphQLErrorCodes"/>; clients may depend on it.</param>
public sealed record GraphQLError(string Message, ImmutableArray<SourceLocation> Locations, string Code)
{
    /// <summary>The validation rule that found the mistake, or null.</summary>
    public string? Rule { get; init; }

    /// <summary>The error as <c>schema.graphql:12:5: message</c>.</summary>
    public override string ToString() => Locations.IsDefaultOrEmpty ? Message : $"{Locations[0]}: {Message}";
}
