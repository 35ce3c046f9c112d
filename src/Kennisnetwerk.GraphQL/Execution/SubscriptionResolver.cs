namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>Opens the source stream of a subscription.</summary>
/// <param name="arguments">The coerced arguments of the subscription field.</param>
/// <param name="context">The context of the request.</param>
/// <param name="cancellation">Is cancelled when the client leaves.</param>
/// <returns>The events; each is executed as the value of the subscription field, or the parent of its resolver.</returns>
/// <remarks>Specification, section 6.2.3.1 Source Stream. The client sets the pace: an event is taken when it can be sent.</remarks>
public delegate IAsyncEnumerable<object> SubscriptionResolver(
    FieldArguments arguments, object? context, CancellationToken cancellation);
