using Kennisnetwerk.Kennis.Zoeken;

namespace Kennisnetwerk.Api.Roots;

/// <summary>A found thing with the cursor of its page.</summary>
internal sealed record SearchRow(Treffer Treffer, string Cursor);
