using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Vast;

/// <summary>What a page of failure shows: never what went wrong inside.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Titel">What is the matter.</param>
/// <param name="Uitleg">What the reader can do.</param>
public sealed record FoutView(int Status, string Titel, string Uitleg)
{
    /// <summary>What the document says about itself.</summary>
    public Kop Kop => new(Titel) { NietIndexeren = true };

    /// <summary>The words for a failure.</summary>
    public static FoutView Of(Exception exception) => exception switch
    {
        CursorException => new FoutView(StatusCodes.Status400BadRequest, "Deze bladzijde van de lijst bestaat niet", "Het adres hoort niet bij deze lijst. Begin bij het begin van de lijst."),
        BadHttpRequestException => new FoutView(StatusCodes.Status400BadRequest, "Dit adres is niet te lezen", "Controleer het adres, of begin bij de startpagina."),
        GraphStoreException { IsTransient: true } => new FoutView(StatusCodes.Status503ServiceUnavailable, "Even niet beschikbaar", "De gegevens zijn op dit moment niet te lezen. Probeer het over een minuut opnieuw."),
        _ => new FoutView(StatusCodes.Status500InternalServerError, "Er ging iets mis", "Dat ligt niet aan u. Probeer het later opnieuw; blijft het misgaan, meld het dan bij de beheerder."),
    };
}
