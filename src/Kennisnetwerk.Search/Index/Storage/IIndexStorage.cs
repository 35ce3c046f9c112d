namespace Kennisnetwerk.Search.Index.Storage;

/// <summary>
/// Where an index keeps its files. The port is as narrow as crash safety needs: files are written once from beginning to
/// end, are never changed, and come into force by renaming. After a crash a file that was not synced may hold anything, and
/// a rename or deletion that <see cref="SyncNames"/> did not follow may or may not have happened.
/// </summary>
internal interface IIndexStorage
{
    /// <summary>What people call this place in messages.</summary>
    string Place { get; }

    /// <summary>Names of all files, in no particular order.</summary>
    IReadOnlyList<string> List();

    /// <summary>Makes an empty file, in place of any with that name.</summary>
    IStorageFile Create(string name);

    /// <summary>All bytes of a file, valid for as long as the result is referred to, also after the file is deleted.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    ReadOnlyMemory<byte> Open(string name);

    /// <summary>Gives a file the name of another, in one step.</summary>
    void Rename(string from, string to);

    /// <summary>Deletes a file; a missing one, or one that cannot be deleted now, is no error.</summary>
    void Delete(string name);

    /// <summary>Returns when all renames and deletions so far will survive a crash.</summary>
    void SyncNames();

    /// <summary>Takes the one right to write, until disposed or the process ends.</summary>
    /// <exception cref="IndexLockedException">Somebody else has it.</exception>
    IDisposable Lock();
}
