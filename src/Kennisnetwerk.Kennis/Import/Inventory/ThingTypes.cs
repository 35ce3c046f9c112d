namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>The node type of a row, by its kind in the words of the inventory. Whether the kind exists is for the schema's list to say.</summary>
internal static class ThingTypes
{
    public static string OfOrganisation(string kind) => ChoiceName.Of(kind) switch
    {
        "LECTORAAT" => "Lectoraat",
        "KENNISWERKPLAATS" => "Kenniswerkplaats",
        "ACADEMISCHE_FUNCTIE" => "AcademischeFunctie",
        "ONTWIKKELTAFEL" or "WERKGROEP" => "Ontwikkeltafel",
        "ONDERZOEKSSAMENWERKING" or "ONDERZOEKSCOMMISSIE" => "Onderzoeksgroep",
        "NETWERK" or "EXPERTISENETWERK" or "KENNISNETWERK" or "REGIONAAL_EXPERTTEAM" or "SAMENWERKINGSVERBAND_GEMEENTEN" => "Netwerk",
        _ => "Kennisinstelling",
    };

    public static string OfWork(string kind) =>
        ChoiceName.Of(kind) is "PUBLICATIE" or "LITERATUUROVERZICHT" or "METHODIEKBESCHRIJVING" or "RICHTLIJN" ? "Publicatie" : "Onderzoek";

    public static string OfKnowledge(string kind) => ChoiceName.Of(kind) switch
    {
        "METHODE" or "INTERVENTIE" or "INSTRUMENT" or "ONDERZOEKSMETHODE" => "Methode",
        "DOELGROEP" => "Doelgroep",
        _ => "Specialisme",
    };
}
