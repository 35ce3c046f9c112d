using System.Buffers;

namespace Kennisnetwerk.Kennis.Import.Csv;

/// <summary>
/// Refuses cells that a spreadsheet would run as a formula when the data are opened there again (OWASP, CSV injection), and control characters.
/// A sign before a number is a number.
/// </summary>
internal static class CellRule
{
    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789.,% ");

    /// <summary>What is wrong with a cell, in Dutch, or null.</summary>
    public static string? Check(string cell)
    {
        var content = cell.AsSpan().Trim();
        if (IsFormula(content))
        {
            return $"De cel begint met '{content[0]}', wat een rekenblad als formule uitvoert; zet er een woord voor of haal het teken weg.";
        }

        return cell.Any(character => char.IsControl(character) && character is not ('\n' or '\r' or '\t'))
            ? "De cel bevat een onzichtbaar stuurteken; haal het weg."
            : null;
    }

    private static bool IsFormula(ReadOnlySpan<char> content) => content switch
    {
        [] => false,
        ['=' or '@', ..] => true,
        ['+' or '-', .. var rest] => rest.Trim() is [] or [not (>= '0' and <= '9'), ..] || rest.ContainsAnyExcept(OfNumbers),
        _ => false,
    };
}
