namespace Kennisnetwerk.Search.Index.Storage;

/// <summary>A file that is being written, from beginning to end.</summary>
internal interface IStorageFile : IDisposable
{
    /// <summary>Adds bytes at the end.</summary>
    void Write(ReadOnlySpan<byte> bytes);

    /// <summary>Returns when all bytes written so far will survive a crash.</summary>
    void Sync();
}
