using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Kennis.Weergave;

/// <summary>What a node is called, in one line.</summary>
public static class NodeLabel
{
    /// <summary>The fields that name a node, in the order in which they are tried.</summary>
    public static IReadOnlyList<string> Fields { get; } = ["titel", "naam", "vraag", "begrip", "omschrijving", "waarde", "plaats"];

    /// <summary>The name of a node; its id when it has none.</summary>
    public static string Of(Node node) => FieldOf(node) is { } field ? node.Text(field)! : node.Id;

    /// <summary>The field that <see cref="Of"/> shows, or null.</summary>
    public static string? FieldOf(Node node) => Fields.FirstOrDefault(node.Fields.ContainsKey);
}
