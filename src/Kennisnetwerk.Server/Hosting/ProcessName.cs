namespace Kennisnetwerk.Server.Hosting;

/// <summary>The name of this process among all that share a store: machine, process and a random part, because both of those come again.</summary>
internal static class ProcessName
{
    public static string Current { get; } = $"{Short(Environment.MachineName)}:{Environment.ProcessId}:{Guid.NewGuid():n}";

    private static string Short(string name) => name.Length <= 100 ? name : name[..100];
}
