using System.Collections.Immutable;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Start;

/// <summary>What the start page shows.</summary>
/// <param name="Themas">The Overijssel thema's, each with the number of onderzoeken and publicaties about it or a part of it.</param>
/// <param name="Ingangen">The lists to enter by.</param>
public sealed record StartView(ImmutableArray<ThemaKaart> Themas, ImmutableArray<Ingang> Ingangen)
{
    /// <summary>What the document says about itself.</summary>
    public Kop Kop { get; } = new("Onderzoek en kennis over jeugdhulp") { IsStart = true };
}
