using System.Reflection;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Kennis.Tests.Taken;

/// <summary>Passes every call on to a store, and says when a lease was asked for.</summary>
public class ProlongationSignal : DispatchProxy
{
    public IGraphStore Inner { get; set; } = null!;

    public SemaphoreSlim Asked { get; } = new(0);

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var result = targetMethod!.Invoke(Inner, args);
        if (targetMethod.Name == nameof(IGraphStore.AcquireLeaseAsync))
        {
            ((Task)result!).ContinueWith(_ => Asked.Release(), TaskScheduler.Default);
        }

        return result;
    }
}
