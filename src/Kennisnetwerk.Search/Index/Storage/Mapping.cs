using System.IO.MemoryMappedFiles;

namespace Kennisnetwerk.Search.Index.Storage;

/// <summary>Pages of a file in memory, given back by the finalizer.</summary>
internal sealed unsafe class Mapping
{
    private readonly MemoryMappedViewAccessor? _view;
    private readonly byte* _start;

    public Mapping(string path)
    {
        var length = new FileInfo(path).Length;
        if (length > int.MaxValue)
        {
            throw new IOException($"{path}: is {length} bytes; a file of an index is below 2 GiB.");
        }

        // An empty file cannot be mapped.
        Length = (int)length;
        if (Length > 0)
        {
            using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
            _view = file.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
            _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        }
    }

    // The view's own handle is not released while the pointer is held, so the pointer must be given back here.
    ~Mapping() => _view?.SafeMemoryMappedViewHandle.ReleasePointer();

    public byte* Start => _start;

    public int Length { get; }
}
