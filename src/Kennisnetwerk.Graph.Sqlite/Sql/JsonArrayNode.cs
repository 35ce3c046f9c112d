using System.Text.Json;

namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>Texts as rows with a column <c>value</c>: how many ids enter a statement as one parameter.</summary>
internal sealed record JsonArrayNode(IReadOnlyCollection<string> Texts, string As) : SqlNode
{
    public override void Write(SqlWriter writer) =>
        writer.Append("json_each(").AppendParameter(JsonSerializer.Serialize(Texts)).Append($") AS {As}");
}
