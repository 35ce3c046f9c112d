namespace Kennisnetwerk.Kennis.Import.Writing;

/// <summary>Ids that belong together, by joining two at a time (a disjoint-set forest with path halving).</summary>
internal sealed class NodeGroups(IEnumerable<string> ids)
{
    private readonly Dictionary<string, string> above = ids.Distinct(StringComparer.Ordinal).ToDictionary(id => id, StringComparer.Ordinal);

    /// <summary>Puts the groups of two ids together; an id from outside is left out.</summary>
    public void Join(string one, string two)
    {
        if (above.ContainsKey(one) && above.ContainsKey(two))
        {
            above[Of(two)] = Of(one);
        }
    }

    /// <summary>The id that stands for the group of an id.</summary>
    public string Of(string id)
    {
        while (above[id] != id)
        {
            id = above[id] = above[above[id]];
        }

        return id;
    }
}
