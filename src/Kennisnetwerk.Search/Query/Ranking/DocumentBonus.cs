using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Index.Segments;
using Kennisnetwerk.Search.Query.Planning;

namespace Kennisnetwerk.Search.Query.Ranking;

/// <summary>
/// The factor for what single words do not show: words of the question that stand together in a field, as they do in the
/// question. Each pair of neighbours counts by the rarer of the two (after the sequential dependence model: Metzler and
/// Croft, <i>A Markov random field model for term dependencies</i>, 2005).
/// </summary>
internal sealed class DocumentBonus
{
    // Words this far apart still belong to one thought; nearer than that without being neighbours counts half.
    private const int NearDistance = 6;
    private const float Near = 0.5f;
    private readonly ScoredPlan _plan;
    private readonly SegmentReader _reader;
    private readonly SegmentScorers _scorers;
    private readonly (int First, int Second, float Weight)[] _pairs;
    private readonly float _total;
    private readonly List<(int Field, int Position)>[] _places;
    private readonly List<(int Channel, int Position)> _positions = [];
    private readonly float _strength;

    public DocumentBonus(ScoredPlan plan, SegmentReader reader, SegmentScorers scorers)
    {
        _plan = plan;
        _reader = reader;
        _scorers = scorers;
        var telling = plan.Groups.Index().Where(group => !group.Item.Plan.IsOptional).ToList();
        _pairs = plan.Snapshot.Ranking.Proximity == 0 ? [] : [.. telling.Zip(telling.Skip(1), (first, second) =>
            (first.Index, second.Index, Math.Min(first.Item.Scorer.Factor, second.Item.Scorer.Factor)))];
        _total = _pairs.Sum(pair => pair.Weight);
        _places = [.. plan.Groups.Select(_ => new List<(int, int)>())];
        _strength = _total > 0 ? plan.Snapshot.Ranking.Proximity : 0;
        Most = 1 + _strength;
    }

    /// <summary>The greatest factor that any document can have.</summary>
    public float Most { get; }

    /// <summary>The factor of the document that all terms stand at or have passed.</summary>
    public float Of(int document)
    {
        if (_strength == 0)
        {
            return 1;
        }

        ReadPlaces(document);
        var sum = 0f;
        foreach (var (first, second, weight) in _pairs)
        {
            if (_places[first].Count > 0 && _places[second].Count > 0)
            {
                var distance = Groups(second).Position - Groups(first).Position;
                sum += weight * Nearness(_places[first], _places[second], distance);
            }
        }

        return 1 + (_strength * Math.Min(1, sum / _total));
    }

    private static float Nearness(List<(int Field, int Position)> first, List<(int Field, int Position)> second, int distance)
    {
        var best = 0f;
        var low = 0;
        foreach (var (field, position) in first)
        {
            while (low < second.Count && second[low].CompareTo((field, position - NearDistance)) < 0)
            {
                low++;
            }

            for (var i = low; i < second.Count && second[i].CompareTo((field, position + NearDistance)) <= 0; i++)
            {
                // In one compound both stand in the same place.
                var apart = second[i].Position - position;
                if (apart == 0 || apart == distance)
                {
                    return 1;
                }

                best = Near;
            }
        }

        return best;
    }

    private PlannedGroup Groups(int group) => _plan.Groups[group].Plan;

    private void ReadPlaces(int document)
    {
        Array.ForEach(_places, places => places.Clear());
        foreach (var term in _scorers.Terms)
        {
            if (term.Frequency > 0 && term.Document == document && Groups(term.Group).Terms[term.Term].Relation != TermRelation.Exact)
            {
                _positions.Clear();
                term.Cursor.ReadPositions(_reader.Shapes, _positions);
                _places[term.Group].AddRange(_positions.Select(place => (Channels.FieldOf(place.Channel), place.Position)));
            }
        }

        Array.ForEach(_places, places => places.Sort());
    }
}
