using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>The resolvers do not fit the schema; every fault is listed.</summary>
public sealed class ResolverMapException : Exception
{
    internal ResolverMapException(ImmutableArray<string> faults)
        : base($"The resolvers do not fit the schema:{Environment.NewLine}{string.Join(Environment.NewLine, faults)}") =>
        Faults = faults;

    /// <summary>What is missing or unknown, a sentence each.</summary>
    public ImmutableArray<string> Faults { get; }
}
