using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Api.Binding;

/// <summary>An edge: a node, its cursor, and the relation that was followed, if one was.</summary>
internal sealed record ConnectionRow(string Cursor, Node Node, Relation? Relation);
