using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Search;

namespace Kennisnetwerk.Kennis.Zoeken;

/// <summary>A thing that was found.</summary>
/// <param name="Node">The thing.</param>
/// <param name="Score">Its score; comparable within one result only.</param>
/// <param name="Waarom">Why it was found, as a Dutch sentence with the found words between asterisks; empty for an empty question.</param>
/// <param name="Fragmenten">Pieces of its text with what was found.</param>
/// <param name="Cursor">Its place in the result, for the page after or before it.</param>
public sealed record Treffer(Node Node, float Score, string Waarom, ImmutableArray<FieldHighlight> Fragmenten, string Cursor);
