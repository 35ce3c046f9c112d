using System.Collections.Frozen;

namespace Kennisnetwerk.Server.Pages.Taal;

/// <summary>What a node type is called in a sentence.</summary>
public static class TypeLabels
{
    private static readonly FrozenDictionary<string, string> Labels = new Dictionary<string, string>
    {
        ["AcademischeFunctie"] = "academische functie",
        ["RetTrend"] = "trend of cijfer",
        ["ExternId"] = "extern kenmerk",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name in lower case: <c>onderzoek</c>.</summary>
    public static string Of(string type) => Labels.GetValueOrDefault(type) ?? type.ToLowerInvariant();

    /// <summary>The name with a capital, as a label.</summary>
    public static string Label(string type) => ChoiceLabels.Capitalise(Of(type));
}
