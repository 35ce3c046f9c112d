namespace Kennisnetwerk.Server.Pages.Bestanden;

/// <summary>A file that pages load.</summary>
/// <param name="Path">Where it lies, as a full path.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Version">The beginning of its SHA-256, in hexadecimal: another content, another address.</param>
internal sealed record Asset(string Path, string ContentType, string Version);
