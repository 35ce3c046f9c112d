using Kennisnetwerk.Search.Analysis;

namespace Kennisnetwerk.Search.Tests.Collection;

/// <summary>A small index in a folder of its own, removed afterwards.</summary>
public sealed class Shelf : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-index-").FullName;

    public Shelf() => Index = SearchIndex.Open(folder, Settings);

    public static IndexSettings Settings { get; } = new()
    {
        Fields =
        [
            new FieldDefinition("titel", FieldKind.Text) { Weight = 3, IsTitle = true },
            new FieldDefinition("tekst", FieldKind.Text),
            new FieldDefinition("soort", FieldKind.Keyword),
            new FieldDefinition("zicht", FieldKind.Keyword),
            new FieldDefinition("jaar", FieldKind.Number),
        ],
        Analyzer = DutchAnalyzer.Create(),
    };

    public SearchIndex Index { get; private set; }

    public string Folder => folder;

    public static IndexOperation Book(string id, string title, string text = "", string kind = "boek", string viewer = "allen", long year = 2021) =>
        IndexOperation.Upsert(new IndexDocument(
            id,
            [IndexField.Of("titel", title), IndexField.Of("tekst", text), IndexField.Of("soort", kind), IndexField.Of("zicht", viewer), IndexField.Of("jaar", year)]));

    public static SearchRequest Ask(string text) => new() { Text = text, Visibility = Visibility.AnyOf("zicht", ["allen"]) };

    public void Put(params IndexOperation[] books) => Index.Apply(books, Index.Position + 1);

    public IEnumerable<string> Find(string text) => Index.Search(Ask(text)).Hits.Select(hit => hit.Id);

    public void Reopen()
    {
        Index.Dispose();
        Index = SearchIndex.Open(folder, Settings);
    }

    public void Dispose()
    {
        Index.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
