namespace Kennisnetwerk.Kennis.Import.Writing;

/// <summary>Names of fields and properties that people decide about, and that an import gives a first value only.</summary>
internal static class ThingField
{
    /// <summary>Whether a person has confirmed that it is about them.</summary>
    public const string Confirmed = "bevestigd";

    /// <summary>Whether a relation is proposed or confirmed.</summary>
    public const string Status = "status";
}
