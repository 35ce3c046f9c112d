using Kennisnetwerk.Search.Index.Storage;

namespace Kennisnetwerk.Search.Tests.Support.Storage;

/// <summary>
/// A disk that fails at a chosen step, and forgets at that moment all that the port allows it to forget: bytes that were not synced,
/// and changes of names that <see cref="SyncNames"/> did not follow.
/// </summary>
internal sealed class CrashingStorage(int stepsToLive = int.MaxValue) : IIndexStorage
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, CrashingFile> files = [];
    private readonly Dictionary<string, CrashingFile> durable = [];
    private readonly List<Action<Dictionary<string, CrashingFile>>> unsure = [];
    private int steps;

    public string Place => "proefopslag";

    /// <summary>Steps taken so far.</summary>
    public int Steps => Volatile.Read(ref steps);

    /// <summary>Whether the next step is the one that fails.</summary>
    public bool IsLastStep => Steps == stepsToLive;

    public void Step()
    {
        if (Interlocked.Increment(ref steps) > stepsToLive)
        {
            throw new SimulatedCrashException();
        }
    }

    public IReadOnlyList<string> List()
    {
        lock (gate)
        {
            return [.. files.Keys];
        }
    }

    public IStorageFile Create(string name)
    {
        Step();
        var file = new CrashingFile(this);
        Change(names => names[name] = file);
        return file;
    }

    public ReadOnlyMemory<byte> Open(string name)
    {
        lock (gate)
        {
            return files.TryGetValue(name, out var file) ? file.Content : throw new FileNotFoundException("There is no such file.", name);
        }
    }

    public void Rename(string from, string to)
    {
        Step();
        Change(names =>
        {
            if (names.Remove(from, out var file))
            {
                names[to] = file;
            }
        });
    }

    public void Delete(string name)
    {
        Step();
        Change(names => names.Remove(name));
    }

    public void SyncNames()
    {
        Step();
        lock (gate)
        {
            unsure.ForEach(change => change(durable));
            unsure.Clear();
        }
    }

    public IDisposable Lock() => new MemoryStream();

    /// <summary>What is found when the machine comes up again.</summary>
    /// <param name="random">Decides what got lost.</param>
    /// <param name="stepsToLive">Steps until the next crash.</param>
    public CrashingStorage AfterCrash(Random random, int stepsToLive = int.MaxValue)
    {
        lock (gate)
        {
            unsure.ForEach(change =>
            {
                if (random.Next(2) == 0)
                {
                    change(durable);
                }
            });
            var next = new CrashingStorage(stepsToLive);
            foreach (var (name, file) in durable)
            {
                next.files[name] = next.durable[name] = file.AfterCrash(next, random);
            }

            return next;
        }
    }

    private void Change(Action<Dictionary<string, CrashingFile>> change)
    {
        lock (gate)
        {
            change(files);
            unsure.Add(change);
        }
    }
}
