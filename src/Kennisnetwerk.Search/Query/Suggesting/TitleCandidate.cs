using Kennisnetwerk.Search.Index.Segments;

namespace Kennisnetwerk.Search.Query.Suggesting;

/// <summary>A document of which the title may be meant.</summary>
/// <param name="Reader">Its segment.</param>
/// <param name="Document">Its number there.</param>
/// <param name="Prior">Its own factor.</param>
/// <param name="Length">The title's length, coded; longer titles have greater codes.</param>
internal readonly record struct TitleCandidate(SegmentReader Reader, int Document, float Prior, byte Length);
