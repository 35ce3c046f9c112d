namespace Kennisnetwerk.Search.Tests.Support.Oracle;

/// <summary>A document as the naive index keeps it: its words as a list.</summary>
internal sealed record Paper(
    string Id, IReadOnlyList<string> Title, IReadOnlyList<string> Text, IReadOnlyList<string> Kinds, string Viewer, long? Year, float Prior)
{
    public IEnumerable<string> Words => Title.Concat(Text);

    public IndexOperation Upsert()
    {
        var fields = new List<IndexField>
        {
            IndexField.Of("titel", string.Join(' ', Title)),
            IndexField.Of("tekst", string.Join(' ', Text)),
            IndexField.Of("zicht", Viewer),
        };
        fields.AddRange(Kinds.Select(kind => IndexField.Of("soort", kind)));
        if (Year is { } year)
        {
            fields.Add(IndexField.Of("jaar", year));
        }

        return IndexOperation.Upsert(new IndexDocument(Id, fields) { Prior = Prior });
    }

    /// <summary>Whether words stand one after the other in one of the fields.</summary>
    public bool HasPhrase(params string[] phrase) => Has(Title, phrase) || Has(Text, phrase);

    private static bool Has(IReadOnlyList<string> words, string[] phrase) =>
        Enumerable.Range(0, words.Count).Any(start => words.Skip(start).Take(phrase.Length).SequenceEqual(phrase));
}
