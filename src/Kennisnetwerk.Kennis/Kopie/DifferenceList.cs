using System.Collections.Immutable;

namespace Kennisnetwerk.Kennis.Kopie;

/// <summary>Counts differences and keeps the first of them.</summary>
internal sealed class DifferenceList
{
    private readonly List<string> first = [];

    public long Count { get; private set; }

    public void Add(string difference)
    {
        Count++;
        if (first.Count < CopyReport.MaxDifferences)
        {
            first.Add(difference);
        }
    }

    /// <summary>Compares what two stores have in one place.</summary>
    public void Compare<T>(string what, T? source, T? target)
        where T : class
    {
        if (target is null)
        {
            Add($"{what} ontbreekt in de bestemming");
        }
        else if (source is null)
        {
            Add($"{what} staat alleen in de bestemming");
        }
        else if (!source.Equals(target))
        {
            Add($"{what} verschilt");
        }
    }

    public ImmutableArray<string> ToImmutable() => [.. first];
}
