using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Execution.Planning;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Execution.Running;

/// <summary>The events of one subscription.</summary>
/// <remarks>Specification, section 6.2.3.1 Source Stream.</remarks>
internal sealed class SubscriptionSource(
    BoundSchema schema, ExecutionOptions options, PreparedOperation operation, CancellationToken cancellation) : IAsyncDisposable
{
    private readonly FieldPlan _field = operation.Plan.Root.Fields[0];
    private IAsyncEnumerator<object>? _events;

    /// <summary>Waits for the next event; without one the stream has ended, with the result that tells why if it broke.</summary>
    public async ValueTask<(object? Event, ExecutionResult? Failure)> NextAsync()
    {
        try
        {
            _events ??= Open();
            return await _events.MoveNextAsync() ? (_events.Current, null) : (null, null);
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            var error = new FailureMask(options).ToError(exception, _field.Field.Coordinate) with
            {
                Locations = [.. _field.Nodes.Select(node => node.Location)],
                Path = ImmutableArray.Create<object>(_field.ResponseName),
            };
            return (null, ExecutionResult.Refused([error]));
        }
    }

    public ValueTask DisposeAsync() => _events?.DisposeAsync() ?? ValueTask.CompletedTask;

    private IAsyncEnumerator<object> Open() =>
        _field.Arguments.TryGet(operation.Variables, out var arguments, out var error)
            ? schema.GetStream(_field.Field)(arguments, operation.Context, cancellation).GetAsyncEnumerator(cancellation)
            : throw new GraphQLRequestException(error, GraphQLErrorCodes.BadUserInput);
}
