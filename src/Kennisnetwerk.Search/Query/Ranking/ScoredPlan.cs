using Kennisnetwerk.Search.Index.Snapshots;
using Kennisnetwerk.Search.Index.Terms;
using Kennisnetwerk.Search.Query.Planning;

namespace Kennisnetwerk.Search.Query.Ranking;

/// <summary>A plan's groups, weighed for one state of the index.</summary>
internal sealed class ScoredPlan
{
    private readonly TermEntry[]?[][][] _entries;

    public ScoredPlan(SearchPlan plan, IndexSnapshot snapshot)
    {
        Plan = plan;
        Snapshot = snapshot;
        var keys = plan.Groups.Select(group => group.Terms.Select(Keys).ToArray()).ToArray();
        var frequencies = plan.Groups.Select(group => new int[group.Terms.Count]).ToArray();
        _entries = [.. snapshot.Segments.Select(segment => LookUp(segment.Reader.Terms, keys, frequencies))];
        Groups = [.. plan.Groups.Select((group, index) => Weigh(group, frequencies[index]))];
        Total = Groups.Sum(group => group.Scorer.Factor);
    }

    public SearchPlan Plan { get; }

    public IndexSnapshot Snapshot { get; }

    public ScoredGroup[] Groups { get; }

    /// <summary>The weight of all words together: what a document that has every one of them covers.</summary>
    public float Total { get; }

    /// <summary>What a segment's dictionary says of a term and the words that belong to it, or null when it lacks any.</summary>
    public TermEntry[]? Entries(int segment, int group, int term) => _entries[segment][group][term];

    private static byte[][] Keys(PlannedTerm term) =>
        [TermKey.Of(term.Space, term.Term), .. term.Together.Select(other => TermKey.Of(TermKey.Analyzed, other))];

    private static TermEntry[]?[][] LookUp(TermDictionary terms, byte[][][][] keys, int[][] frequencies)
    {
        var entries = new TermEntry[]?[keys.Length][];
        for (var group = 0; group < keys.Length; group++)
        {
            entries[group] = new TermEntry[]?[keys[group].Length];
            for (var term = 0; term < keys[group].Length; term++)
            {
                entries[group][term] = LookUp(terms, keys[group][term]);
                frequencies[group][term] += entries[group][term]?.Min(entry => entry.Documents) ?? 0;
            }
        }

        return entries;
    }

    private static TermEntry[]? LookUp(TermDictionary terms, byte[][] keys)
    {
        var entries = new TermEntry[keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (!terms.TryFind(keys[i], out entries[i]))
            {
                return null;
            }
        }

        return entries;
    }

    // A frequent part or synonym of a rare word tells as much as it would by itself, and no more.
    private float Share(int documents, float rarity) => Math.Min(1, GroupScorer.Rarity(Snapshot.Documents, documents) / rarity);

    // Synonyms make a word easier to find, not less telling: its rarity is that of what was typed, when that occurs at all.
    private ScoredGroup Weigh(PlannedGroup group, int[] frequencies)
    {
        var rarity = GroupScorer.Rarity(Snapshot.Documents, Typed(group, frequencies));
        return new ScoredGroup(
            group,
            rarity,
            new GroupScorer(group.Boost * MathF.Pow(rarity, Snapshot.Ranking.Rarity), Snapshot.Ranking.Saturation),
            [.. group.Terms.Zip(frequencies, (term, documents) => term.Weight * Share(documents, rarity))]);
    }

    // What the collection lacks is as rare as what stands for the whole of it, and only else as one of its parts.
    private static int Typed(PlannedGroup group, int[] frequencies)
    {
        if (frequencies[0] > 0)
        {
            return frequencies[0];
        }

        var whole = group.Terms.Zip(frequencies).Where(term => term.First.Relation != TermRelation.Part).Select(term => term.Second).DefaultIfEmpty().Max();
        return whole > 0 ? whole : frequencies.Max();
    }
}
