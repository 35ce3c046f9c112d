namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>Which end of a relation the parents stand at, by the columns of both.</summary>
/// <param name="Near">The parents' end.</param>
/// <param name="Far">The neighbours' end.</param>
/// <param name="SkipsLoops">Whether relations of a node with itself are left to the other side.</param>
internal sealed record NeighbourSide(string Near, string Far, bool SkipsLoops);
