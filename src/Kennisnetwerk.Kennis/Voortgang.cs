namespace Kennisnetwerk.Kennis;

/// <summary>How far long work has come, in the words of who waits for it.</summary>
/// <param name="Stap">What is being done, in Dutch: <c>knopen schrijven</c>.</param>
/// <param name="Gedaan">How much of it is done.</param>
/// <param name="Totaal">How much there is; null when that is not known.</param>
public sealed record Voortgang(string Stap, long Gedaan, long? Totaal = null);
