namespace Kennisnetwerk.Kennis.Tests.Support;

/// <summary>A row for each file of the inventory that is good and not yet there.</summary>
internal static class SampleRow
{
    private static readonly Dictionary<string, Dictionary<string, string>> Rows = new()
    {
        ["bronnen.csv"] = new() { ["id"] = "bron-99", ["kenmerk"] = "99", ["naam"] = "Proef", ["jaar"] = "2021", ["datum"] = "2021-01-01" },
        ["kennisinstellingen.csv"] = new() { ["id"] = "inst-proef", ["naam"] = "Proef", ["soort"] = "zorgaanbieder", ["regio"] = "Twente", ["bron"] = "01:1" },
        ["personen.csv"] = new() { ["id"] = "pers-proef", ["naam"] = "Proef", ["rol"] = "lector", ["kring"] = "kennisnetwerk", ["bron"] = "01:1" },
        ["onderzoeken.csv"] = new() { ["id"] = "onz-proef", ["titel"] = "Proef", ["soort"] = "onderzoek", ["status"] = "start", ["periode"] = "vanaf 2022", ["bron"] = "01:1-2;04:3" },
        ["themas.csv"] = new() { ["id"] = "th-proef", ["naam"] = "Proef", ["niveau"] = "landelijk thema", ["bron"] = "05:1" },
        ["ret_trends.csv"] = new() { ["id"] = "tr-proef", ["soort"] = "statistiek", ["omschrijving"] = "Proef", ["aantal"] = "1.234,5", ["eenheid"] = "cases", ["bron"] = "01:1" },
        ["specialismen.csv"] = new() { ["id"] = "sp-proef", ["naam"] = "Proef", ["soort"] = "zorgvorm", ["bron"] = "01:1" },
        ["begrippen.csv"] = new() { ["id"] = "bg-proef", ["begrip"] = "Proef", ["categorie"] = "zorgvorm", ["bron"] = "01:1" },
        ["relaties.csv"] = new() { ["van_id"] = "inst-cce", ["relatie"] = "WERKT_SAMEN_MET", ["naar_id"] = "inst-vumc", ["afgeleid"] = "nee", ["bron"] = "01:1" },
    };

    public static IEnumerable<string> Files => Rows.Keys;

    public static IEnumerable<string> Filled(string file) => Rows[file].Keys;

    public static string Cell(string file, string column) => Rows[file].GetValueOrDefault(column, "");
}
