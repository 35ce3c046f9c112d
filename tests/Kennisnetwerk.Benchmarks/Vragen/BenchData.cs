using System.Globalization;

namespace Kennisnetwerk.Benchmarks.Vragen;

/// <summary>50 authors with 10 books of 5 reviews each; tests/node/bench/model.mjs makes the same.</summary>
internal static class BenchData
{
    private const int BooksEach = 10;
    private const int ReviewsEach = 5;

    private static readonly string[] _words = ["water", "wind", "steen", "vuur", "gras", "zand", "licht"];

    public static Author[] Authors { get; } = [.. Enumerable.Range(0, 50).Select(a => new Author($"a{a}", $"Schrijver {a}", $"Land {a % 12}", 1900 + a))];

    public static Dictionary<string, Author> AuthorsById { get; } = Authors.ToDictionary(author => author.Id);

    public static Book[] Books { get; } = [.. Enumerable.Range(0, Authors.Length * BooksEach).Select(CreateBook)];

    public static Dictionary<string, Book[]> BooksByAuthor { get; } = Books.GroupBy(book => book.AuthorId).ToDictionary(books => books.Key, books => books.ToArray());

    public static Dictionary<string, Review[]> ReviewsByBook { get; } = Books.Index().ToDictionary(
        pair => pair.Item.Id,
        pair => Enumerable.Range(0, ReviewsEach).Select(r => CreateReview(pair.Index, r)).ToArray());

    /// <summary>The books that have the text in their title, those that have it earlier first.</summary>
    public static Found Find(string text, int first)
    {
        var hits = new List<Hit>();
        foreach (var book in Books)
        {
            var at = book.Title.IndexOf(text, StringComparison.Ordinal);
            if (at >= 0)
            {
                hits.Add(new Hit(1.0 / (1 + at), book));
            }
        }

        return new Found(hits.Count, [.. hits.OrderByDescending(hit => hit.Score).Take(first)]);
    }

    private static Book CreateBook(int n) => new(
        $"b{n}",
        string.Create(CultureInfo.InvariantCulture, $"Over {_words[n % 7]} en {_words[((n * 3) + 1) % 7]}, deel {n}"),
        1950 + (n % 70),
        Authors[n / BooksEach].Id);

    private static Review CreateReview(int n, int r) =>
        new($"r{(n * ReviewsEach) + r}", 1 + ((n + r) % 5), $"Een lezer zegt iets over boek {n}, en dat is nummer {r}.");

    internal sealed record Author(string Id, string Name, string Country, int Born);

    internal sealed record Book(string Id, string Title, int Year, string AuthorId);

    internal sealed record Review(string Id, int Stars, string Text);

    internal sealed record Found(int Total, IReadOnlyList<Hit> Hits);

    internal sealed record Hit(double Score, Book Book);
}
