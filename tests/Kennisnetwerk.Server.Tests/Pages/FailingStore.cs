using System.Reflection;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Server.Tests.Pages;

/// <summary>A store that knows its schema and fails at everything else.</summary>
public class FailingStore : DispatchProxy
{
    private GraphSchema schema = null!;
    private Func<Exception> failure = null!;

    public static IGraphStore With(GraphSchema schema, Func<Exception> failure)
    {
        var store = Create<IGraphStore, FailingStore>();
        ((FailingStore)store).schema = schema;
        ((FailingStore)store).failure = failure;
        return store;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name switch
    {
        "get_Schema" => schema,
        nameof(IAsyncDisposable.DisposeAsync) => ValueTask.CompletedTask,
        _ => throw failure(),
    };
}
