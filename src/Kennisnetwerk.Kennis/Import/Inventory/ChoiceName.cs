using System.Text;

namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>
/// The name in the schema of a kind in the words of the inventory: capitals, letters without diacritics, and one <c>_</c> for whatever else is
/// between letters and digits. <c>kennis- en gezondheidsdienst</c> is <c>KENNIS_EN_GEZONDHEIDSDIENST</c>.
/// </summary>
internal static class ChoiceName
{
    // The runtime decomposes nothing in invariant globalisation, and these are the letters that Dutch writes with diacritics.
    private const string Marked = "áàâäãåçéèêëíìîïñóòôöõúùûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuuyy";

    public static string Of(string words)
    {
        var name = new StringBuilder(words.Length);
        var pending = false;
        foreach (var character in words)
        {
            var lower = char.ToLowerInvariant(character);
            var plain = Marked.IndexOf(lower, StringComparison.Ordinal) is >= 0 and var place ? Plain[place] : lower;
            if (!char.IsAsciiLetterOrDigit(plain))
            {
                pending = name.Length > 0;
                continue;
            }

            if (pending)
            {
                name.Append('_');
                pending = false;
            }

            name.Append(char.ToUpperInvariant(plain));
        }

        return name.ToString();
    }

    /// <summary>As <see cref="Of"/>, for a status: what starts has begun.</summary>
    public static string OfStatus(string words) => Of(words) is var name && name == "START" ? "LOPEND" : name;
}
