using System.Collections.Immutable;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>A node as a store gives it: immutable, complete but for what the viewer may not read.</summary>
public sealed record Node
{
    /// <summary>The id, unique over all types and never used again. Grammar: see <see cref="NodeId"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The name of its <see cref="Schema.NodeType"/>.</summary>
    public required string Type { get; init; }

    /// <summary>Counts the changes: 1 when created, one more by every ChangeSet that changed something of it.</summary>
    public required long Version { get; init; }

    /// <summary>How far it is on its way to the public.</summary>
    public required Publicatiestatus Status { get; init; }

    /// <summary>Ids of the kennisinstellingen whose people may see and change it in every state; ordered by code point.</summary>
    public ImmutableArray<string> Eigenaars { get; init; } = [];

    /// <summary>When the first ChangeSet created it.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the last ChangeSet changed it.</summary>
    public required DateTimeOffset ModifiedAt { get; init; }

    /// <summary>The fields that have a value, by name.</summary>
    public required ImmutableSortedDictionary<string, GraphValue> Fields { get; init; }

    /// <summary>What a mention says, in the order of its source; empty for every type but those that hold claims.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>The text of a field, or null when it has none.</summary>
    public string? Text(string field) => Fields.GetValueOrDefault(field)?.ToString();

    /// <summary>The texts of a list field; empty when it has none.</summary>
    public IReadOnlyList<string> Texts(string field) =>
        Fields.GetValueOrDefault(field) is ListValue list ? [.. list.Items.Select(item => item.ToString())] : [];

    /// <summary>Equal when everything that was stored is.</summary>
    public bool Equals(Node? other) =>
        other is not null && Id == other.Id && Type == other.Type && Version == other.Version && Status == other.Status
        && CreatedAt == other.CreatedAt && ModifiedAt == other.ModifiedAt && Eigenaars.SequenceEqual(other.Eigenaars)
        && Fields.SequenceEqual(other.Fields) && Claims.SequenceEqual(other.Claims);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Version);
}
