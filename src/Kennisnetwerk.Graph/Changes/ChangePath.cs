using System.Globalization;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>Paths of faults: <c>changes[3]</c>, and what follows it.</summary>
internal static class ChangePath
{
    private const string Start = "changes[";

    /// <summary>The path of a change.</summary>
    public static string Of(int index) => string.Create(CultureInfo.InvariantCulture, $"{Start}{index}]");

    /// <summary>Where a path stands in a list of faults: by the change that it names; before all, when it is of the ChangeSet itself.</summary>
    public static int Place(string path) => path.StartsWith(Start, StringComparison.Ordinal)
        ? int.Parse(path.AsSpan(Start.Length, path.IndexOf(']', StringComparison.Ordinal) - Start.Length), CultureInfo.InvariantCulture)
        : -1;
}
