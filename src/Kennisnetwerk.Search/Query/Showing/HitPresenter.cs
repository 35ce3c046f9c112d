using Kennisnetwerk.Search.Index.Columns;
using Kennisnetwerk.Search.Query.Ranking;

namespace Kennisnetwerk.Search.Query.Showing;

/// <summary>Makes what callers see of the hits on a page.</summary>
internal sealed class HitPresenter(IndexSettings settings, ScoredPlan plan, SearchRequest request)
{
    private readonly FragmentMarker _marker = new(settings, plan.Plan);
    private readonly HitExplainer _explainer = new(plan);

    public SearchHit Show(ScoredDocument hit, string cursor)
    {
        var segment = plan.Snapshot.SegmentOf(hit.Document);
        var reader = plan.Snapshot.Segments[segment].Reader;
        var document = hit.Document - plan.Snapshot.Bases[segment];
        var highlights = request.Highlight is { } options && plan.Plan.HasWords
            ? _marker.Mark(StoredRecord.Read(reader.Stored.Record(document)), options)
            : [];
        var explanation = request.Explain && plan.Plan.HasWords ? _explainer.Explain(segment, document) : null;
        return new SearchHit(reader.Ids[document], hit.Score, highlights, explanation, cursor);
    }
}
