namespace Kennisnetwerk.Kennis.Kopie;

/// <summary>A copy that cannot be made as asked; the message says why and what to do, in Dutch.</summary>
/// <param name="message">The message.</param>
public sealed class CopyException(string message) : Exception(message);
