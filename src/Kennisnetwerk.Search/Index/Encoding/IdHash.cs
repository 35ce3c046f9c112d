namespace Kennisnetwerk.Search.Index.Encoding;

/// <summary>The hash of an id that the files use: stable over processes and versions of .NET (FNV-1a, then mixed).</summary>
internal static class IdHash
{
    public static uint Of(ReadOnlySpan<byte> id)
    {
        var hash = 2166136261u;
        foreach (var value in id)
        {
            hash = (hash ^ value) * 16777619u;
        }

        hash ^= hash >> 16;
        hash *= 0x85EBCA6Bu;
        return hash ^ (hash >> 13);
    }
}
