namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>An unexpected exception of a resolver, for the log of the host.</summary>
/// <param name="TraceId">The identifier that the client was given instead of the text.</param>
/// <param name="Field">The field as <c>Type.field</c>.</param>
/// <param name="Exception">What was thrown.</param>
public sealed record ResolverFailure(string TraceId, string Field, Exception Exception);
