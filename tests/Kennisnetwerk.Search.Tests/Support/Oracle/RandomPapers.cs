using Kennisnetwerk.Search.Analysis;

namespace Kennisnetwerk.Search.Tests.Support.Oracle;

/// <summary>
/// Documents and questions of a few words, the first of which are frequent: postings of several blocks in a small collection. The
/// words begin with different letters, so that none is taken for a misspelling of another.
/// </summary>
internal sealed class RandomPapers(int seed)
{
    private static readonly string[] Words = ["appel", "boom", "citroen", "deur", "eiland", "fiets", "gras", "huis", "jas", "kat", "lamp", "maan"];
    private static readonly string[] AllKinds = ["boek", "kaart", "brief"];
    private readonly Random random = new(seed);

    /// <summary>An index without any step that changes words, so that a naive index can be compared with.</summary>
    public static IndexSettings Settings { get; } = new()
    {
        Fields =
        [
            new FieldDefinition("titel", FieldKind.Text) { Weight = 3, LengthNormalization = 0.5f, IsTitle = true },
            new FieldDefinition("tekst", FieldKind.Text),
            new FieldDefinition("soort", FieldKind.Keyword),
            new FieldDefinition("zicht", FieldKind.Keyword),
            new FieldDefinition("jaar", FieldKind.Number),
        ],
        Analyzer = DutchAnalyzer.Create(new AnalysisOptions { Stemmer = StemmerKind.None, SplitCompounds = false, MarkStopWords = false, CacheSize = 64 }),
        Limits = new IndexLimits { BufferBytes = 1 << 18, MergeFactor = 2, MergeInBackground = false, MaxCursorStates = 1 },
    };

    public Random Random => random;

    public Paper Paper(int differentIds) => new(
        $"p{random.Next(differentIds)}",
        Some(4),
        Some(24),
        [.. AllKinds.Where(_ => random.Next(3) == 0)],
        random.Next(4) == 0 ? "team" : "allen",
        random.Next(3) == 0 ? null : 2000 + random.Next(20),
        random.Next(4) switch { 0 => 0.5f, 1 => 2f, _ => 1f });

    public NaiveQuestion Question() => new()
    {
        Words = random.Next(4) == 0 ? [] : [.. Some(3).Distinct()],
        Phrase = random.Next(4) == 0 ? [Word(), Word()] : [],
        Without = random.Next(4) == 0 ? [Word()] : [],
        Kinds = random.Next(3) == 0 ? [AllKinds[random.Next(3)]] : [],
        Years = random.Next(4) == 0 ? (2000 + random.Next(10), random.Next(2) == 0 ? null : 2010 + random.Next(10)) : null,
        Viewer = random.Next(3) == 0 ? "allen" : null,
    };

    public string Word() => Words[(int)(Words.Length * Math.Pow(random.NextDouble(), 2))];

    private string[] Some(int most) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => Word())];
}
