using System.Text.RegularExpressions;

namespace Kennisnetwerk.Server.Pages.Taal;

/// <summary>Turns the names of closed lists into words: <c>BOVENREGIONAAL_THEMA_OVERIJSSEL</c> is read as 'Bovenregionaal thema Overijssel'.</summary>
public static partial class ChoiceLabels
{
    private static readonly (string Words, string Name)[] ProperNames =
    [
        ("k eet", "K-EET"), ("zuid west", "Zuid-West"), ("overijssel", "Overijssel"), ("twente", "Twente"),
        ("kennis en gezondheidsdienst", "kennis- en gezondheidsdienst"), ("zorgvorm team", "zorgvorm of team"), ("clientorganisatie", "cliëntorganisatie"),
    ];

    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal) { "CCE", "WVHS", "RET", "DOI", "ORCID", "ROR", "OAI", "ISSN" };

    /// <summary>The name in words; a text that is no such name comes back unchanged.</summary>
    public static string Of(string choice)
    {
        if (!NamePattern().IsMatch(choice) || Abbreviations.Contains(choice))
        {
            return choice;
        }

        var words = choice.Replace('_', ' ').ToLowerInvariant();
        foreach (var (plain, name) in ProperNames)
        {
            words = Regex.Replace(words, $@"\b{plain}\b", name, RegexOptions.CultureInvariant);
        }

        return Capitalise(words);
    }

    /// <summary>The text with a capital in front.</summary>
    public static string Capitalise(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The name in words, as it stands in a sentence: only abbreviations and proper names keep their capitals.</summary>
    public static string InSentence(string choice)
    {
        var words = Of(choice);
        var keepsCapital = words.Length < 2 || words == choice || char.IsUpper(words[1]) || ProperNames.Any(name => words.StartsWith(name.Name, StringComparison.Ordinal));
        return keepsCapital ? words : char.ToLowerInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex("^[A-Z][A-Z_]*[A-Z]$", RegexOptions.CultureInvariant)]
    private static partial Regex NamePattern();
}
