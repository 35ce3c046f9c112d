namespace Kennisnetwerk.Server.Settings;

/// <summary>What a run of the program works with.</summary>
/// <param name="Gegevens">The data folder, as a full path.</param>
/// <param name="Adres">The address that the server listens on.</param>
internal sealed record ServerSettings(string Gegevens, Uri Adres)
{
    /// <summary>The graph's own folder.</summary>
    public string Graaf => Path.Combine(Gegevens, "graaf");

    /// <summary>The documents that may be asked by their SHA-256; need not be there.</summary>
    public string Documenten => Path.Combine(Gegevens, "documenten");

    /// <summary>The search index; can be thrown away.</summary>
    public string Index => Path.Combine(Gegevens, "index");
}
