using System.Collections.Frozen;
using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Execution.Planning;

/// <summary>A document that was parsed and found valid.</summary>
internal sealed class ExecutableDocument
{
    /// <summary>Takes a document apart.</summary>
    /// <param name="syntax">The document.</param>
    /// <param name="traits">What a walk over all of its nodes found.</param>
    public ExecutableDocument(DocumentNode syntax, DocumentTraits traits)
    {
        Traits = traits;
        Operations = [.. syntax.Definitions.OfType<OperationDefinitionNode>().Select(node => new ExecutableOperation(this, node))];
        Fragments = syntax.Definitions
            .OfType<FragmentDefinitionNode>()
            .ToFrozenDictionary(node => node.Name.Value, StringComparer.Ordinal);
    }

    public DocumentTraits Traits { get; }

    public ImmutableArray<ExecutableOperation> Operations { get; }

    public FrozenDictionary<string, FragmentDefinitionNode> Fragments { get; }

    /// <summary>Chooses an operation.</summary>
    /// <param name="name">The name; null when there is but one operation.</param>
    /// <param name="error">Why there is none.</param>
    /// <remarks>Specification, section 6.1, <c>GetOperation</c>.</remarks>
    public ExecutableOperation? FindOperation(string? name, out ExecutionError? error)
    {
        var found = name is null
            ? Operations.Length == 1 ? Operations[0] : null
            : Operations.FirstOrDefault(operation => operation.Syntax.Name?.Value == name);
        error = found is not null ? null : new ExecutionError(
            name is null
                ? "Must provide operation name if query contains multiple operations."
                : $"Unknown operation named \"{name}\".",
            GraphQLErrorCodes.BadUserInput);
        return found;
    }
}
