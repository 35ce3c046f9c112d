using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Kennisnetwerk.Server.Pages.Taal;

/// <summary>The heading above the neighbours of a node, for each kind of relation read from either end; their order is that of the page.</summary>
public static class RelationLabels
{
    private static readonly ImmutableArray<(string Soort, string Uit, string In)> Headings =
    [
        ("UITGEVOERD_DOOR", "Uitgevoerd door", "Voert uit"),
        ("OPDRACHTGEVER_VAN", "Opdrachtgever van", "In opdracht van"),
        ("FINANCIERT", "Financiert", "Gefinancierd door"),
        ("HEEFT_ONDERZOEKER", "Onderzoekers", "Onderzoeker bij"),
        ("AUTEUR_VAN", "Auteur van", "Auteurs"),
        ("ONDERDEEL_VAN", "Onderdeel van", "Onderdelen"),
        ("GAAT_OVER", "Thema's", "Onderzoeken en publicaties over dit thema"),
        ("HEEFT_THEMA", "Heeft als thema", "Organisaties met dit thema"),
        ("WERKT_AAN_THEMA", "Werkt aan thema", "Werken aan dit thema"),
        ("SIGNALEERT", "Signaleert", "Gesignaleerd in"),
        ("BETREFT_SPECIALISME", "Kennisgebieden", "Onderzoeken en trends hierover"),
        ("GERICHT_OP", "Gericht op", "Hierop gericht"),
        ("GEBRUIKT", "Gebruikt", "Gebruikt in"),
        ("GESPECIALISEERD_IN", "Gespecialiseerd in", "Hierin gespecialiseerd"),
        ("HOORT_BIJ_THEMA", "Hoort bij thema", "Kennisgebieden bij dit thema"),
        ("WERKT_BIJ", "Werkt bij", "Mensen"),
        ("BOUWT_VOORT_OP", "Bouwt voort op", "Vervolg hierop"),
        ("LEVERT", "Levert op", "Opgeleverd door"),
        ("RESULTAAT_VAN", "Resultaat van", "Resultaten"),
        ("GEINSPIREERD_DOOR", "Geïnspireerd door", "Inspireerde"),
        ("LOOPT_PARALLEL_AAN", "Loopt tegelijk met", "Loopt tegelijk met"),
        ("LEIDDE_TOT", "Leidde tot", "Kwam voort uit"),
        ("LEVERT_INPUT_AAN", "Levert inzichten aan", "Krijgt inzichten van"),
        ("LIJKT_OP", "Lijkt op", "Lijkt op"),
        ("BEANTWOORDT", "Geeft antwoord op", "Antwoorden"),
        ("VRAAG_BIJ_THEMA", "Gesteld bij thema", "Kennisvragen"),
        ("WIJST_OP", "Wijst op thema", "Trends en cijfers"),
        ("KOMT_OVEREEN_MET", "Komt overeen met", "Komt overeen met"),
        ("WERKT_SAMEN_MET", "Werkt samen met", "Werkt samen met"),
        ("LID_VAN", "Lid van", "Leden"),
        ("NEEMT_DEEL_AAN", "Neemt deel aan", "Deelnemers"),
        ("COORDINEERT", "Coördineert", "Gecoördineerd door"),
        ("ONDERSTEUNT", "Ondersteunt", "Ondersteund door"),
        ("RAADPLEEGT", "Vraagt advies aan", "Adviseert"),
        ("VOERT_UIT", "Voert uit voor", "Wordt uitgevoerd door"),
        ("VOORTGEKOMEN_UIT", "Voortgekomen uit", "Hieruit ontstaan"),
        ("LIGT_IN", "Ligt in", "Hier gevestigd"),
        ("HEEFT_INTERESSE", "Heeft belangstelling voor", "Belangstellenden"),
        ("IS_PERSOON", "Persoon", "Expertprofiel"),
        ("BREDER", "Breder begrip", "Smallere begrippen"),
        ("AANGEBODEN_DOOR", "Aangeboden door", "Biedt aan"),
        ("AANGEVRAAGD_DOOR", "Aangevraagd door", "Aanvragen"),
        ("HEEFT_ID", "Kenmerken elders", "Hoort bij"),
    ];

    private static readonly FrozenDictionary<string, int> Places = Headings.Select((heading, place) => (heading.Soort, place)).ToFrozenDictionary(pair => pair.Soort, pair => pair.place, StringComparer.Ordinal);

    /// <summary>The heading.</summary>
    /// <param name="soort">The kind of relation.</param>
    /// <param name="outgoing">Whether the page's own node stands at the start.</param>
    public static string Of(string soort, bool outgoing) =>
        Places.TryGetValue(soort, out var place) ? (outgoing ? Headings[place].Uit : Headings[place].In) : ChoiceLabels.Of(soort);

    /// <summary>Where the heading comes on the page; kinds without an entry come last.</summary>
    public static int PlaceOf(string soort) => Places.GetValueOrDefault(soort, int.MaxValue);
}
