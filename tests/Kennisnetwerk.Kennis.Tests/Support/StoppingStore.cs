using System.Reflection;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Kennis.Tests.Support;

/// <summary>Passes every call on to a store, until it has been written a number of times; then it is away.</summary>
public class StoppingStore : DispatchProxy
{
    private IGraphStore inner = null!;
    private int left;

    public static IGraphStore Around(IGraphStore store, int afterWrites)
    {
        var proxy = Create<IGraphStore, StoppingStore>();
        ((StoppingStore)proxy).inner = store;
        ((StoppingStore)proxy).left = afterWrites;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name == nameof(IGraphStore.ApplyAsync) && left-- == 0
        ? throw new GraphStoreException("toets.weg", "The store is away.", isTransient: true)
        : targetMethod.Invoke(inner, args);
}
