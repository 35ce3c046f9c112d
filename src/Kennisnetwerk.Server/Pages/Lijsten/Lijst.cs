using System.Collections.Immutable;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Server.Pages.Lijsten;

/// <summary>A list of all things of a type or an interface, in Dutch alphabetical order.</summary>
/// <param name="Pad">The address.</param>
/// <param name="Titel">The title.</param>
/// <param name="Type">The type or interface of the schema.</param>
/// <param name="Naamveld">The field that the list is ordered by.</param>
/// <param name="Inleiding">What the list is, in a sentence or two.</param>
/// <param name="Bijvelden">The fields that help to place a row.</param>
internal sealed record Lijst(string Pad, string Titel, string Type, string Naamveld, string Inleiding, ImmutableArray<string> Bijvelden)
{
    /// <summary>All lists, in the order of the start page.</summary>
    public static ImmutableArray<Lijst> Alle { get; } =
    [
        new("/onderzoeken", "Onderzoeken en publicaties", "Werk", "titel", "Onderzoek, programmalijnen, pilots, instrumenten, publicaties en ander werk dat kennis oplevert.", ["status", "periode"]),
        new("/instellingen", "Instellingen", "Organisatie", "naam", "Kennisinstellingen, hun onderdelen, netwerken en andere organisaties in en om de jeugdhulp.", ["regio"]),
        new("/themas", "Thema's", "Thema", "naam", "De Overijsselse thema's, deelthema's en wat elders als thema of knelpunt is benoemd.", []),
        new("/personen", "Personen", "Persoon", "naam", "Professionals in een publieke rol, zoals bronnen hen noemen. Namen zijn niet door de personen zelf bevestigd.", ["rol"]),
        new("/specialismen", "Kennisgebieden", "Kennisgebied", "naam", "Specialismen, doelgroepen en methoden.", []),
        new("/trends", "Trends en cijfers", "RetTrend", "omschrijving", "Opgetelde signalen en cijfers uit de bronnen, zoals zij ze noemen. Er staan geen gegevens van personen in.", ["periode", "regio"]),
        new("/begrippen", "Begrippen", "Begrip", "begrip", "De woorden en afkortingen van het veld, met wat ze betekenen.", ["afkorting"]),
        new("/bronnen", "Bronnen", "Bron", "naam", "De documenten waar alles op deze site uit komt.", ["jaar"]),
    ];

    /// <summary>The list that things of this type stand in, or null.</summary>
    public static Lijst? VanType(GraphSchema schema, string type) => Alle.FirstOrDefault(lijst => schema.TypesOf(lijst.Type).Contains(type));
}
