namespace Kennisnetwerk.Graph.Sqlite.Queries;

/// <summary>A step: a relation followed from one of its ends to the other.</summary>
internal sealed record PathEdge(string From, string To, string Relation);
