namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>Resolves one field for every parent of one level of the response at once.</summary>
/// <param name="batch">The parents, and where their values or errors go; a parent without either gets null.</param>
/// <param name="cancellation">Is cancelled when the client left or time is up.</param>
/// <remarks>
/// Throwing <see cref="GraphQLRequestException"/> fails every parent with its message; another exception is masked.
/// </remarks>
public delegate ValueTask BatchResolver(FieldBatch batch, CancellationToken cancellation);
