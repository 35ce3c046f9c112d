using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Index.Segments;
using Kennisnetwerk.Search.Query.Ranking;

namespace Kennisnetwerk.Search.Query.Showing;

/// <summary>Says why a document was found, by scoring it again.</summary>
internal sealed class HitExplainer(ScoredPlan plan)
{
    public HitExplanation Explain(int segment, int document)
    {
        var reader = plan.Snapshot.Segments[segment].Reader;
        var scorers = new SegmentScorers(plan, segment);
        foreach (var term in scorers.Terms)
        {
            if (term.Advance(document) == document)
            {
                term.Weigh();
            }
            else
            {
                term.Miss();
            }
        }

        var sum = scorers.Sum(out var covered);
        var bonus = scorers.Coverage(covered) * new DocumentBonus(plan, reader, scorers).Of(document);
        var words = Words(reader, scorers);
        return new HitExplanation(sum * bonus * reader.PriorOf(document), reader.PriorOf(document), bonus, words, DutchExplanation.Of(words));
    }

    // What only ranks explains nothing, and the parts of a compound are explained with it.
    private List<WordExplanation> Words(SegmentReader reader, SegmentScorers scorers)
    {
        var found = scorers.Terms.ToArray().Where(term => term.Frequency > 0 && !scorers.IsOptional(term)).ToLookup(term => term.Group);
        return
        [
            .. found.Select(terms => Word(reader, plan.Groups[terms.Key], terms, scorers.FrequencyOf(terms.Key)))
                .GroupBy(word => word.Word, StringComparer.Ordinal)
                .Select(Joined)
                .OrderByDescending(word => word.Contribution),
        ];
    }

    private static WordExplanation Joined(IGrouping<string, WordExplanation> word) => new(
        word.Key,
        word.Sum(one => one.Contribution),
        word.Max(one => one.Rarity),
        [.. word.SelectMany(one => one.Terms).GroupBy(term => (term.Term, term.Relation)).Select(same => same.MaxBy(term => term.Weight)!)]);

    private WordExplanation Word(SegmentReader reader, ScoredGroup group, IEnumerable<TermScorer> terms, float frequency) => new(
        group.Plan.Word,
        group.Scorer.Score(frequency),
        group.Rarity,
        [
            .. terms.Select(term => (Plan: group.Plan.Terms[term.Term], term.Cursor)).Select(term => new TermExplanation(
                term.Plan.Term,
                term.Plan.Relation,
                term.Plan.Via,
                term.Plan.Weight,
                Occurrences(reader.Shapes[term.Cursor.Shape]))),
        ]);

    private List<FieldOccurrences> Occurrences(ReadOnlySpan<ushort> shape)
    {
        var fields = new List<FieldOccurrences>();
        for (var i = 0; i < shape.Length; i += 2)
        {
            var name = plan.Snapshot.Layout.Text[Channels.FieldOf(shape[i])].Name;
            if (fields.Count == 0 || fields[^1].Field != name)
            {
                fields.Add(new FieldOccurrences(name, 0, 0));
            }

            fields[^1] = Channels.KindOf(shape[i]) == Channels.Part
                ? fields[^1] with { Inside = fields[^1].Inside + shape[i + 1] }
                : fields[^1] with { Whole = fields[^1].Whole + shape[i + 1] };
        }

        return fields;
    }
}
