using System.Collections.Immutable;

namespace Kennisnetwerk.Server.Pages.Detail;

/// <summary>The neighbours by one kind of relation, read from one end.</summary>
/// <param name="Kop">The heading.</param>
/// <param name="Verbanden">The neighbours, in Dutch alphabetical order.</param>
public sealed record VerbandGroep(string Kop, ImmutableArray<Verband> Verbanden);
