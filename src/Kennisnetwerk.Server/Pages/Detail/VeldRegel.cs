using System.Collections.Immutable;

namespace Kennisnetwerk.Server.Pages.Detail;

/// <summary>A field on a page.</summary>
/// <param name="Label">What the field is called.</param>
/// <param name="Waarden">Its values, in words; one unless it is a list.</param>
public sealed record VeldRegel(string Label, ImmutableArray<string> Waarden);
