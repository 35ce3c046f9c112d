using System.Globalization;
using System.Text.RegularExpressions;

namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>Numbers and years in the words of the inventory.</summary>
internal static partial class DutchNumber
{
    /// <summary>
    /// The number, in the text form of the schema, when the text is one number in Dutch notation (<c>18.926.097</c>, <c>23,7</c>) and nothing else.
    /// An estimate such as <c>ruim 80.000</c> is no number.
    /// </summary>
    public static string? Read(string text) => Number().IsMatch(text)
        ? double.Parse(text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)
        : null;

    /// <summary>The first year from 1900 to 2099 in the text, or null.</summary>
    public static string? FirstYear(string text) => Year().Match(text) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"^(\d{1,3}(\.\d{3})+|\d{1,15})(,\d{1,6})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<!\d)(19|20)\d\d(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
