namespace Kennisnetwerk.Search.Index.Building;

/// <summary>Where a stream of a <see cref="ByteSlicePool"/> begins and where it is being written.</summary>
internal struct ByteStream
{
    public int Head;
    public int Tail;
    public int TailEnd;
    public int Level;
}
