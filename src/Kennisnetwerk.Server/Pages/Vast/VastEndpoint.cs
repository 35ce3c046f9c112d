using Kennisnetwerk.Server.Pages.Vormgeving;

namespace Kennisnetwerk.Server.Pages.Vast;

/// <summary>The pages that say the same to everybody.</summary>
internal static class VastEndpoint
{
    /// <summary><c>/over</c>.</summary>
    public static IResult Over() => PageResult.Of<OverPage>(new Kop("Over het kennisnetwerk"));

    /// <summary><c>/privacy</c>.</summary>
    public static IResult Privacy() => PageResult.Of<PrivacyPage>(new Kop("Privacy"));

    /// <summary><c>/toegankelijkheid</c>.</summary>
    public static IResult Toegankelijkheid() => PageResult.Of<ToegankelijkheidPage>(new Kop("Toegankelijkheid"));

    /// <summary>What nobody answers.</summary>
    public static IResult NietGevonden() =>
        PageResult.Of<FoutPage>(new FoutView(StatusCodes.Status404NotFound, "Deze bladzijde bestaat niet", "Het adres klopt niet, of wat hier stond is weggehaald. Zoek ernaar, of begin bij de startpagina."), StatusCodes.Status404NotFound);
}
