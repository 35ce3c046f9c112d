namespace Kennisnetwerk.Search.Analysis.Compounds;

/// <summary>The features that a candidate has, with their values; reused from candidate to candidate.</summary>
internal sealed class FeatureVector
{
    private int[] _features = new int[64];
    private float[] _values = new float[64];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Features => _features.AsSpan(0, Count);

    public ReadOnlySpan<float> Values => _values.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(int feature, float value = 1)
    {
        if (Count == _features.Length)
        {
            Array.Resize(ref _features, Count * 2);
            Array.Resize(ref _values, Count * 2);
        }

        _features[Count] = feature;
        _values[Count++] = value;
    }

    public void AddIf(bool condition, int feature)
    {
        if (condition)
        {
            Add(feature);
        }
    }
}
