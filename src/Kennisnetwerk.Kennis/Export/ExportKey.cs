namespace Kennisnetwerk.Kennis.Export;

/// <summary>The keys of an export's lines that are no fields of the schema.</summary>
internal static class ExportKey
{
    public const string Id = "id";
    public const string Type = "type";
    public const string Status = "publicatiestatus";
    public const string Owners = "eigenaars";
    public const string Claims = "claims";
    public const string From = "van";
    public const string Relation = "relatie";
    public const string To = "naar";
    public const string Over = "over";
    public const string Field = "veld";
    public const string Value = "waarde";
    public const string Place = "plaats";
    public const string Reading = "gelezen";
}
