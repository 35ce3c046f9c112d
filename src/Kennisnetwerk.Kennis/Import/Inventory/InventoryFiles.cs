using System.Collections.Immutable;

namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>The files that make an inventory, and how their columns become fields. <c>seed-data/overijssel/README.md</c> says the same in words.</summary>
internal static class InventoryFiles
{
    public const string Sources = "bron";
    public const string Remark = "opmerking";
    public const string Kind = "soort";
    public const string Circle = "kring";
    public const string From = "van_id";
    public const string Relation = "relatie";
    public const string To = "naar_id";
    public const string Inferred = "afgeleid";
    public const string Mark = "kenmerk";
    public const string Date = "datum";

    private static readonly ColumnRule Id = new("id", ColumnUse.Id) { IsRequired = true };
    private static readonly ColumnRule Source = new(Sources, ColumnUse.Special) { IsRequired = true };
    private static readonly ColumnRule RemarkField = new(Remark, ColumnUse.Text, "opmerking");
    private static readonly ColumnRule Synonyms = new("synoniemen", ColumnUse.List, "synoniemen");
    private static readonly ColumnRule ExtraTerms = new("extra_zoektermen", ColumnUse.List, "extraZoektermen");
    private static readonly ColumnRule Name = new("naam", ColumnUse.Text, "naam") { IsRequired = true };
    private static readonly ColumnRule Abbreviation = new("afkorting", ColumnUse.Text, "afkorting");
    private static readonly ColumnRule KindChoice = new(Kind, ColumnUse.Choice, "soort") { IsRequired = true };

    /// <summary>The source documents.</summary>
    public static InventoryFile Bronnen { get; } = new("bronnen.csv", _ => "Bron",
    [
        Id, new(Mark, ColumnUse.Text, "kenmerk") { IsRequired = true }, Name, new("jaar", ColumnUse.Whole, "jaar"),
        new(Date, ColumnUse.Special), new("omschrijving", ColumnUse.Text, "omschrijving"),
    ]);

    /// <summary>The relations between things.</summary>
    public static InventoryFile Relaties { get; } = new("relaties.csv", _ => "",
    [
        new(From, ColumnUse.Special) { IsRequired = true }, new(Relation, ColumnUse.Special) { IsRequired = true },
        new(To, ColumnUse.Special) { IsRequired = true }, new(Inferred, ColumnUse.YesNo, "afgeleid") { IsRequired = true }, Source,
        new(Remark, ColumnUse.Text, "toelichting"),
    ]);

    /// <summary>The people, of whom only those of the kennisnetwerk are imported.</summary>
    public static InventoryFile Personen { get; } = new("personen.csv", _ => "Persoon",
    [
        Id, Name, new("rol", ColumnUse.Text, "rol"), Link("organisatie_id", "VERBONDEN_AAN"), new("naamvarianten", ColumnUse.List, "naamvarianten"),
        new(Circle, ColumnUse.Special) { IsRequired = true }, Source, new(Remark, ColumnUse.Special),
    ]);

    /// <summary>The files whose rows are things, in the order in which they are read.</summary>
    public static ImmutableArray<InventoryFile> Things { get; } =
    [
        new("kennisinstellingen.csv", ThingTypes.OfOrganisation,
            [Id, Name, KindChoice, Link("ouder_id", "ONDERDEEL_VAN"), new("regio", ColumnUse.Text, "regio"), Synonyms, Source, RemarkField]),
        new("themas.csv", _ => "Thema",
        [
            Id, Name, new("niveau", ColumnUse.Choice, "niveau") { IsRequired = true }, Link("ouder_id", "ONDERDEEL_VAN"),
            new("omschrijving", ColumnUse.Text, "omschrijving"), Synonyms, Source,
        ]),
        new("specialismen.csv", ThingTypes.OfKnowledge,
        [
            Id, Name, new(Kind, ColumnUse.Text, "soort") { IsRequired = true }, Abbreviation, Synonyms, ExtraTerms,
            Link("instellingen", "HEEFT_EXPERTISE", isIncoming: true), Link("instellingen_afgeleid", "HEEFT_EXPERTISE", isIncoming: true), Source, RemarkField,
        ]),
        Personen,
        new("onderzoeken.csv", ThingTypes.OfWork,
        [
            Id, new("titel", ColumnUse.Text, "titel") { IsRequired = true }, new("samenvatting", ColumnUse.Text, "samenvatting"), KindChoice,
            new("status", ColumnUse.Choice, "status") { IsRequired = true }, Link("uitvoerders", "UITGEVOERD_DOOR"), Link("onderzoekers", "HEEFT_ONDERZOEKER"),
            new("doelgroep", ColumnUse.Text, "doelgroep"), new("methode", ColumnUse.Text, "methode"), new("periode", ColumnUse.Period, "periode"), Source, RemarkField,
        ]),
        new("ret_trends.csv", _ => "RetTrend",
        [
            Id, KindChoice, new("omschrijving", ColumnUse.Text, "omschrijving") { IsRequired = true }, new("aantal", ColumnUse.Amount, "aantal"),
            new("eenheid", ColumnUse.Text, "eenheid"), new("periode", ColumnUse.Period, "periode"), new("regio", ColumnUse.Text, "regio"),
            Link("themas", "RAAKT_THEMA"), Source, RemarkField,
        ]),
        new("begrippen.csv", _ => "Begrip",
        [
            Id, new("begrip", ColumnUse.Text, "begrip") { IsRequired = true }, Abbreviation, new("voluit", ColumnUse.Text, "voluit"),
            new("voluit_in_bron", ColumnUse.YesNo, "voluitInBron"), Synonyms, ExtraTerms, new("verwante_termen", ColumnUse.List, "verwanteTermen"),
            new("categorie", ColumnUse.Text, "categorie"), Source, RemarkField,
        ]),
    ];

    /// <summary>All files.</summary>
    public static ImmutableArray<InventoryFile> All { get; } = [Bronnen, .. Things, Relaties];

    private static ColumnRule Link(string column, string relation, bool isIncoming = false) =>
        new(column, ColumnUse.Link) { Relation = relation, IsIncoming = isIncoming };
}
