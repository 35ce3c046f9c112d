using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Kennisnetwerk.Server.Pages.Taal;

/// <summary>What fields and facets are called on a page. A field without an entry is called by its own name, in words.</summary>
public static partial class FieldLabels
{
    private static readonly FrozenDictionary<string, string> Labels = new Dictionary<string, string>
    {
        ["type"] = "Soort informatie",
        ["adres"] = "Webadres",
        ["belang"] = "Van belang als",
        ["bevestigd"] = "Bevestigd door de persoon",
        ["extraZoektermen"] = "Wordt ook gezocht als",
        ["jaar"] = "Jaar",
        ["laatstBevestigd"] = "Laatst bevestigd",
        ["naamvarianten"] = "Ook geschreven als",
        ["opbrengst"] = "Wat de praktijk eraan heeft",
        ["regio"] = "Regio",
        ["sectoren"] = "Sectoren",
        ["synoniemen"] = "Ook bekend als",
        ["toestemmingOp"] = "Toestemming gegeven op",
        ["toestemmingTot"] = "Toestemming tot",
        ["verwanteTermen"] = "Verwante termen",
        ["verwant"] = "In verband met",
        ["voluitInBron"] = "Voluit zo in de bron",
        ["getal"] = "Als getal",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The label of a field.</summary>
    public static string Of(string field) =>
        Labels.GetValueOrDefault(field) ?? ChoiceLabels.Capitalise(Capitals().Replace(field, match => " " + match.Value.ToLowerInvariant()));

    [GeneratedRegex("[A-Z]", RegexOptions.CultureInvariant)]
    private static partial Regex Capitals();
}
