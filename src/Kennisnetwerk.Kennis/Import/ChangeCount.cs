namespace Kennisnetwerk.Kennis.Import;

/// <summary>What an import does to a node type or a relation kind.</summary>
/// <param name="Name">The type or the kind.</param>
/// <param name="New">How many were not there before.</param>
/// <param name="Changed">How many were there, and change.</param>
/// <param name="Unchanged">How many were there just so.</param>
public sealed record ChangeCount(string Name, int New, int Changed, int Unchanged);
