using System.Reflection;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Kennis.Tests.Support;

/// <summary>Passes every call on to a store, and lets something happen before the list of relations is read.</summary>
public class MovingStore : DispatchProxy
{
    private IGraphStore inner = null!;
    private Func<Task> happen = null!;

    public static IGraphStore Over(IGraphStore store, Func<Task> happen)
    {
        var moving = Create<IGraphStore, MovingStore>();
        ((MovingStore)moving).inner = store;
        ((MovingStore)moving).happen = happen;
        return moving;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        if (targetMethod!.Name == nameof(IGraphStore.ScanRelationsAsync))
        {
            happen().GetAwaiter().GetResult();
        }

        return targetMethod.Invoke(inner, BindingFlags.DoNotWrapExceptions, binder: null, args, culture: null);
    }
}
