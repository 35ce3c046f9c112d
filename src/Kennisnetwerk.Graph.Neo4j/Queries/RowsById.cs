using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Model;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>Ids as rows for UNWIND. The planner seeks an index by a row's key, and not always by a bare item.</summary>
internal static class RowsById
{
    /// <summary>A row for every id.</summary>
    public static Parameter Of(IEnumerable<string> ids) =>
        new(ids.Select(id => new Dictionary<string, object?>(1, StringComparer.Ordinal) { [Names.Id.Name] = id }).ToList());
}
