namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>The node type of a row, by its kind in the words of the inventory. Whether the kind exists is for the schema's list to say.</summary>
internal static class ThingTypes
{
    public static string OfOrganisation(string kind) => kind switch
    {
        "lectoraat" => "Lectoraat",
        "kenniswerkplaats" => "Kenniswerkplaats",
        "academische functie" => "AcademischeFunctie",
        "ontwikkeltafel" or "werkgroep" => "Ontwikkeltafel",
        "onderzoekssamenwerking" or "onderzoekscommissie" => "Onderzoeksgroep",
        "netwerk" or "expertisenetwerk" or "kennisnetwerk" or "regionaal expertteam" or "samenwerkingsverband gemeenten" => "Netwerk",
        _ => "Kennisinstelling",
    };

    public static string OfWork(string kind) =>
        kind is "publicatie" or "literatuuroverzicht" or "methodiekbeschrijving" or "richtlijn" ? "Publicatie" : "Onderzoek";

    public static string OfKnowledge(string kind) => kind switch
    {
        "methode" or "interventie" or "instrument" or "onderzoeksmethode" => "Methode",
        "doelgroep" => "Doelgroep",
        _ => "Specialisme",
    };
}
