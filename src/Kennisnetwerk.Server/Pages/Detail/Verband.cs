using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Detail;

/// <summary>A neighbour on a page.</summary>
/// <param name="Ding">The neighbour.</param>
/// <param name="Bij">What the relation itself says: role, period, remark; or null.</param>
/// <param name="Afgeleid">Whether the relation is a reading of whoever made the inventory and not a statement of the source.</param>
public sealed record Verband(Verwijzing Ding, string? Bij, bool Afgeleid);
