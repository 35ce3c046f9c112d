using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Building;

/// <summary>The errors of one schema, up to a limit.</summary>
internal sealed class SchemaErrors(int maxErrors)
{
    private readonly List<GraphQLError> _errors = [];

    public bool IsEmpty => _errors.Count == 0;

    /// <summary>The errors, in the order of the text where they have a place in it.</summary>
    public ImmutableArray<GraphQLError> ToImmutable() =>
        [.. _errors.OrderBy(error => error.Locations.IsEmpty ? 0 : error.Locations[0].Line)];

    /// <summary>Adds an error.</summary>
    /// <param name="rule">The name of the rule that is broken.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="nodes">Where; null ones are left out.</param>
    public void Report(string rule, string message, params IEnumerable<Node?> nodes)
    {
        if (_errors.Count < maxErrors)
        {
            ImmutableArray<SourceLocation> locations = [.. nodes.OfType<Node>().Select(node => node.Location)];
            _errors.Add(new GraphQLError(message, locations, GraphQLErrorCodes.SchemaInvalid) { Rule = rule });
        }
    }
}
