using System.Collections.Immutable;

namespace Kennisnetwerk.Server.Pages.Vormgeving;

/// <summary>What a document says about itself.</summary>
/// <param name="Titel">The title, unique over the site; the site's name comes after it.</param>
/// <param name="Kruimels">The path to the page, without the start and the page itself.</param>
public sealed record Kop(string Titel, ImmutableArray<Kruimel> Kruimels)
{
    /// <summary>The name of the site.</summary>
    public const string Site = "Kennisnetwerk Jeugd Overijssel";

    /// <summary>A page right below the start.</summary>
    public Kop(string titel)
        : this(titel, [])
    {
    }

    /// <summary>Whether search engines are asked to pass over the page.</summary>
    public bool NietIndexeren { get; init; }

    /// <summary>What the page calls itself at the end of the path; the title when null.</summary>
    public string? Kort { get; init; }

    /// <summary>Whether it is the start page, which has no path.</summary>
    public bool IsStart { get; init; }

    /// <summary>The whole title.</summary>
    public string Volledig => $"{Titel} - {Site}";
}
