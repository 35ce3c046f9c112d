using Kennisnetwerk.Search.Index.Storage;

namespace Kennisnetwerk.Search.Tests.Support.Storage;

/// <summary>A disk on which the next file to be made waits, so that a merge takes as long as a test wants.</summary>
internal sealed class GatedStorage : IIndexStorage, IDisposable
{
    private readonly CrashingStorage storage = new();
    private readonly ManualResetEventSlim gate = new(initialState: true);

    public string Place => storage.Place;

    /// <summary>Set when somebody waits at the gate.</summary>
    public ManualResetEventSlim Reached { get; } = new();

    /// <summary>Closes the gate for the next file.</summary>
    public void Close() => gate.Reset();

    public void Open() => gate.Set();

    public IStorageFile Create(string name)
    {
        if (!gate.IsSet && !Reached.IsSet)
        {
            Reached.Set();
            gate.Wait();
        }

        return storage.Create(name);
    }

    public IReadOnlyList<string> List() => storage.List();

    public ReadOnlyMemory<byte> Open(string name) => storage.Open(name);

    public void Rename(string from, string to) => storage.Rename(from, to);

    public void Delete(string name) => storage.Delete(name);

    public void SyncNames() => storage.SyncNames();

    public IDisposable Lock() => storage.Lock();

    public void Dispose()
    {
        gate.Dispose();
        Reached.Dispose();
    }
}
