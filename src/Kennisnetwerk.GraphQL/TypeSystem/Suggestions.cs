namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>The end of a message that asks whether another name was meant.</summary>
internal static class Suggestions
{
    private const int MaxSuggestions = 5;

    /// <summary>The names nearest to a name, as a question; empty when none is near.</summary>
    /// <param name="input">The name that was written.</param>
    /// <param name="options">The names that could have been written.</param>
    /// <param name="kind">What the names are, such as <c>the enum value</c>; may be empty.</param>
    public static string DidYouMean(string input, IEnumerable<string> options, string kind = "")
    {
        var threshold = (int)(input.Length * 0.4) + 1;
        var near = options
            .Distinct(StringComparer.Ordinal)
            .Select(option => (Name: option, Distance: EditDistance.Measure(input, option, threshold)))
            .Where(option => option.Distance <= threshold)
            .OrderBy(option => option.Distance)
            .ThenBy(option => option.Name, NaturalComparer.Instance)
            .Select(option => option.Name);
        return Ask([.. near], kind);
    }

    /// <summary>The question for names that are already in order of likelihood.</summary>
    public static string Ask(IReadOnlyList<string> names, string kind = "")
    {
        var quoted = names.Take(MaxSuggestions).Select(name => $"\"{name}\"").ToArray();
        var question = kind.Length == 0 ? " Did you mean " : $" Did you mean {kind} ";
        return quoted.Length switch
        {
            0 => "",
            1 => $"{question}{quoted[0]}?",
            2 => $"{question}{quoted[0]} or {quoted[1]}?",
            _ => $"{question}{string.Join(", ", quoted[..^1])}, or {quoted[^1]}?",
        };
    }
}
