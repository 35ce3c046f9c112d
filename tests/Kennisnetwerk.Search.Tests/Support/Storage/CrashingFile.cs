using Kennisnetwerk.Search.Index.Storage;

namespace Kennisnetwerk.Search.Tests.Support.Storage;

/// <summary>A file of a <see cref="CrashingStorage"/>: what was written, and how much of it is surely on disk.</summary>
internal sealed class CrashingFile(CrashingStorage storage) : IStorageFile
{
    private readonly List<byte> content = [];
    private int synced;

    public byte[] Content => [.. content];

    public void Write(ReadOnlySpan<byte> bytes)
    {
        // A write that the crash interrupts may have got half way.
        if (storage.IsLastStep)
        {
            content.AddRange(bytes[..(bytes.Length / 2)]);
        }

        storage.Step();
        content.AddRange(bytes);
    }

    public void Sync()
    {
        storage.Step();
        synced = content.Count;
    }

    public void Dispose()
    {
        // Closing promises nothing.
    }

    /// <summary>The file as it may be found after the crash: beyond what was synced anything may stand, or nothing.</summary>
    public CrashingFile AfterCrash(CrashingStorage next, Random random)
    {
        var file = new CrashingFile(next);
        file.content.AddRange(content.Take(synced));
        foreach (var written in content.Skip(synced).Take(random.Next(content.Count - synced + 1)))
        {
            file.content.Add(random.Next(4) == 0 ? (byte)random.Next(256) : written);
        }

        file.synced = file.content.Count;
        return file;
    }
}
