using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Lijsten;

/// <summary>A row of a list.</summary>
/// <param name="Ding">What it is.</param>
/// <param name="Bij">What helps to place it, in one line.</param>
public sealed record LijstRij(Verwijzing Ding, string Bij);
