using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Kennisnetwerk.GraphQL.Execution.Running;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>Runs GraphQL requests against a schema and its resolvers; safe to use from many threads.</summary>
/// <remarks>Specification, section 6 Execution.</remarks>
public sealed class GraphQLExecutor
{
    private readonly BoundSchema _schema;
    private readonly ExecutionOptions _options;
    private readonly TimeProvider _time;
    private readonly RequestPreparation _preparation;

    /// <summary>Binds resolvers to a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="resolvers">The resolvers of all of its fields; read once.</param>
    /// <param name="options">The limits; the defaults when null.</param>
    /// <param name="time">The clock of the deadline; the clock of the system when null.</param>
    /// <exception cref="ResolverMapException">Resolvers are missing, or are for what the schema does not have.</exception>
    public GraphQLExecutor(Schema schema, ResolverMap resolvers, ExecutionOptions? options = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(resolvers);
        _schema = new BoundSchema(schema, resolvers);
        _options = options ?? new ExecutionOptions();
        _time = time ?? TimeProvider.System;
        _preparation = new RequestPreparation(_schema, _options);
    }

    /// <summary>The schema that requests are about.</summary>
    public Schema Schema => _schema.Schema;

    /// <summary>The estimate of what the cache of documents holds, in bytes.</summary>
    public long CachedDocumentBytes => _preparation.CachedBytes;

    /// <summary>Parses, validates and measures a request, chooses its operation and coerces its variables.</summary>
    /// <param name="request">The request.</param>
    /// <param name="context">What resolvers get to see: who asks, and what the host offers.</param>
    /// <param name="operation">The operation, to be run once.</param>
    /// <param name="refusal">The response that tells why there is no operation.</param>
    public bool TryPrepare(
        GraphQLRequest request,
        object? context,
        [NotNullWhen(true)] out PreparedOperation? operation,
        [NotNullWhen(false)] out ExecutionResult? refusal)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _preparation.TryPrepare(request, context, out operation, out refusal);
    }

    /// <summary>Runs a query or mutation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="cancellation">Is cancelled when the client left.</param>
    /// <exception cref="OperationCanceledException">The client left.</exception>
    /// <exception cref="ArgumentException">The operation is a subscription.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(PreparedOperation operation, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(operation);
        return operation.Type == OperationType.Subscription
            ? throw new ArgumentException("A subscription has many results; use SubscribeAsync.", nameof(operation))
            : new ExecutionRun(_schema, _options, _time, operation).ExecuteAsync(null, cancellation);
    }

    /// <summary>Prepares and runs a query or mutation.</summary>
    /// <param name="request">The request.</param>
    /// <param name="context">What resolvers get to see.</param>
    /// <param name="cancellation">Is cancelled when the client left.</param>
    /// <exception cref="OperationCanceledException">The client left.</exception>
    public ValueTask<ExecutionResult> ExecuteAsync(
        GraphQLRequest request, object? context = null, CancellationToken cancellation = default)
    {
        if (!TryPrepare(request, context, out var operation, out var refusal))
        {
            return ValueTask.FromResult(refusal);
        }

        return operation.Type == OperationType.Subscription
            ? ValueTask.FromResult(ExecutionResult.Refused(
                [new ExecutionError("A subscription has many results; ask for an event stream.", GraphQLErrorCodes.BadUserInput)]))
            : ExecuteAsync(operation, cancellation);
    }

    /// <summary>Runs a subscription: one result for each event of its source stream.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="cancellation">Is cancelled when the client left, which ends the results.</param>
    /// <remarks>
    /// Specification, section 6.2.3. When the source stream cannot be opened, or breaks, the last result tells so.
    /// </remarks>
    public async IAsyncEnumerable<ExecutionResult> SubscribeAsync(
        PreparedOperation operation, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(operation);
        await using var source = new SubscriptionSource(_schema, _options, operation, cancellation);
        while (true)
        {
            var (value, failure) = await source.NextAsync();
            if (failure is not null)
            {
                yield return failure;
            }

            if (value is null)
            {
                yield break;
            }

            yield return await new ExecutionRun(_schema, _options, _time, operation).ExecuteAsync(value, cancellation);
        }
    }
}
