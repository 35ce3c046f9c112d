using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Import.Writing;

namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>Gathers what one row says into a mention: <c>verm-</c> and the thing's id, or <c>verm-rel-</c> and a hash of the relation's id.</summary>
internal sealed class MentionBuilder(string over, string place)
{
    private const string Prefix = "verm-";
    private const int HashLength = 20;
    private readonly ImmutableArray<Claim>.Builder claims = ImmutableArray.CreateBuilder<Claim>();
    private readonly ImmutableArray<string>.Builder columns = ImmutableArray.CreateBuilder<string>();

    /// <summary>The mention's id.</summary>
    public string Id { get; } = Prefix + (RelationId.IsRelationId(over)
        ? $"rel-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(over)))[..HashLength]}"
        : over);

    /// <summary>Adds a claim.</summary>
    /// <param name="column">The column that it comes from.</param>
    /// <param name="field">The field; empty for 'it exists'.</param>
    /// <param name="words">The words of the source.</param>
    /// <param name="reading">How they are read, when not as they stand.</param>
    public void Add(string column, string field, string words, string? reading = null)
    {
        claims.Add(new Claim(over, field, words, place, reading == words ? null : reading));
        columns.Add(column);
    }

    /// <summary>The mention and its relations to its documents.</summary>
    public IEnumerable<PlannedChange> Build(InventoryFile file, int line, (ImmutableArray<string> Documents, DateOnly? Date) source, bool isInferred, string remark)
    {
        var fields = ImmutableSortedDictionary.CreateBuilder<string, GraphValue?>(StringComparer.Ordinal);
        fields["plaats"] = GraphValue.Of(place);
        fields[MentionField.Herkomst] = GraphValue.Of("IMPORT");
        fields[MentionField.Peildatum] = source.Date is { } date ? GraphValue.Of(date) : null;
        fields["afgeleid"] = GraphValue.Of(isInferred);
        fields["opmerking"] = remark.Length > 0 ? GraphValue.Of(remark) : null;
        var mention = new Change.UpsertNode(Id, "Vermelding") { Fields = fields.ToImmutable(), Claims = claims.ToImmutable(), Status = Publicatiestatus.Gepubliceerd };
        yield return new PlannedChange(mention, file.Name, line)
        {
            ClaimColumns = columns.ToImmutable(),
            ColumnOf = member => member == "plaats" ? InventoryFiles.Sources : file.ColumnOf(member),
        };
        foreach (var document in source.Documents)
        {
            yield return new PlannedChange(new Change.UpsertRelation(Id, "UIT_BRON", document), file.Name, line) { ColumnOf = _ => InventoryFiles.Sources };
        }
    }
}
