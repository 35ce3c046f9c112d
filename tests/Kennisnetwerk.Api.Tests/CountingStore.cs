using System.Reflection;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Api.Tests;

/// <summary>Passes every call on to a store and counts them.</summary>
public class CountingStore : DispatchProxy
{
    public IGraphStore Inner { get; set; } = null!;

    public int Calls { get; private set; }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        Calls += targetMethod!.ReturnType == typeof(void) || targetMethod.IsSpecialName ? 0 : 1;
        return targetMethod.Invoke(Inner, args);
    }
}
