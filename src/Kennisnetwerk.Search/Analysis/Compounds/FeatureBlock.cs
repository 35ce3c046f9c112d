namespace Kennisnetwerk.Search.Analysis.Compounds;

/// <summary>A run of features that count or sort one thing, such as the length of a part by bucket.</summary>
/// <param name="Name">Name in the weights file; the feature is named <c>name:bucket</c>.</param>
/// <param name="Offset">Number of its first feature.</param>
/// <param name="Size">Number of buckets.</param>
internal readonly record struct FeatureBlock(string Name, int Offset, int Size)
{
    /// <summary>The feature of a bucket; what lies beyond the last bucket falls in the last.</summary>
    public int this[int bucket] => Offset + Math.Min(bucket, Size - 1);
}
