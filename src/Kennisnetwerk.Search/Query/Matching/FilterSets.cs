using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Segments;
using Kennisnetwerk.Search.Query.Planning;

namespace Kennisnetwerk.Search.Query.Matching;

/// <summary>The documents of one segment that a plan's conditions let through.</summary>
internal sealed class FilterSets
{
    private readonly Segment _segment;
    private readonly SearchPlan _plan;
    private readonly BitSet[] _filters;
    private readonly BitSet? _rest;

    public FilterSets(Segment segment, SearchPlan plan)
    {
        _segment = segment;
        _plan = plan;
        _filters = [.. plan.Filters.Select(filter => segment.Reader.Keywords[filter.Field].AnyOf(filter.Values))];
        _rest = Rest();
    }

    /// <summary>What all conditions let through, or null for everything.</summary>
    public BitSet? Allowed() => AllowedWithout(-1);

    /// <summary>What the conditions let through when those on a keyword field are left out, as its facet needs.</summary>
    public BitSet? AllowedWithout(int field)
    {
        var set = _rest?.Clone();
        for (var i = 0; i < _filters.Length; i++)
        {
            var filter = _plan.Filters[i];
            if (filter.Field == field && !filter.IsVisibility && !filter.Excluded)
            {
                continue;
            }

            set ??= BitSet.Full(_segment.Reader.Documents);
            if (filter.Excluded)
            {
                set.AndNot(_filters[i]);
            }
            else
            {
                set.And(_filters[i]);
            }
        }

        return set;
    }

    private BitSet? Rest()
    {
        var set = _segment.Live?.Clone();
        foreach (var range in _plan.Ranges)
        {
            set ??= BitSet.Full(_segment.Reader.Documents);
            var between = _segment.Reader.Integers[range.Field].Between(range.From, range.To);
            if (range.Excluded)
            {
                set.AndNot(between);
            }
            else
            {
                set.And(between);
            }
        }

        foreach (var phrase in _plan.Phrases)
        {
            set ??= BitSet.Full(_segment.Reader.Documents);
            var having = PhraseMatcher.Find(_segment.Reader, phrase);
            if (phrase.Excluded)
            {
                set.AndNot(having);
            }
            else
            {
                set.And(having);
            }
        }

        return set;
    }
}
