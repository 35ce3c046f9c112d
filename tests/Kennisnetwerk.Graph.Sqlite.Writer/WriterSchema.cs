using System.Collections.Immutable;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Sqlite.Writer;

/// <summary>What the writer writes, for who checks afterwards.</summary>
public static class WriterSchema
{
    public static GraphSchema Instance { get; } = new(
        1,
        [
            new NodeType
            {
                Name = "Ding",
                Fields = [new GraphField { Name = "naam", Kind = FieldKind.Text, IsSortable = true, IsIndexed = true }, new GraphField { Name = "nummer", Kind = FieldKind.Whole }],
            },
            new NodeType
            {
                Name = "Vermelding",
                HoldsClaims = true,
                Fields = [new GraphField { Name = "herkomst", Kind = FieldKind.Choice, Choices = ["IMPORT"] }, new GraphField { Name = "peildatum", Kind = FieldKind.Date }],
            },
        ],
        [new RelationKind { Name = "KENT", From = ["Ding"], To = ["Ding"], Properties = [] }]);

    /// <summary>Two nodes that know each other.</summary>
    public static IEnumerable<Change> Pair(string id) => [Node($"{id}-a"), Node($"{id}-b"), new Change.UpsertRelation($"{id}-a", "KENT", $"{id}-b")];

    /// <summary>A mention by which a node gets its number.</summary>
    public static Change Mention(string id, string over, long number) => new Change.UpsertNode(id, "Vermelding")
    {
        Fields = Fields("herkomst", "IMPORT"),
        Claims = [new Claim(over, "nummer", GraphValue.Of(number).ToString()!, "1")],
    };

    private static Change.UpsertNode Node(string id) => new(id, "Ding") { Fields = Fields("naam", $"Ding {id} met een wat langere naam, zodat een ChangeSet meer dan een bladzijde beslaat") };

    private static ImmutableSortedDictionary<string, GraphValue?> Fields(string name, string text) =>
        ImmutableSortedDictionary.Create<string, GraphValue?>(StringComparer.Ordinal).Add(name, GraphValue.Of(text));
}
