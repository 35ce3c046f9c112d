namespace Kennisnetwerk.Graph.Claims;

/// <summary>A claim with what the policy needs to know of the mention that makes it.</summary>
/// <param name="Vermelding">The id of the mention.</param>
/// <param name="Herkomst">What kind of source it is.</param>
/// <param name="Peildatum">The date that the source speaks of; null when it names none.</param>
/// <param name="Claim">The claim.</param>
public sealed record SourcedClaim(string Vermelding, Herkomst Herkomst, DateOnly? Peildatum, Claim Claim);
