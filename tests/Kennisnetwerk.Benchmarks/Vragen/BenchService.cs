using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.TypeSystem;
using static Kennisnetwerk.Benchmarks.Vragen.BenchData;

namespace Kennisnetwerk.Benchmarks.Vragen;

/// <summary>Our engine over the data of the benchmark.</summary>
internal static class BenchService
{
    public static GraphQLExecutor Create(string folder, ExecutionOptions? options = null)
    {
        var schema = Schema.Parse(File.ReadAllText(Path.Combine(folder, "bench", "schema.graphql")));
        var resolvers = new ResolverMap()
            .Property("Query", "authors", _ => Authors)
            .Field("Query", "search", Search)
            .Property<Author>("Author", "id", author => author.Id)
            .Property<Author>("Author", "name", author => author.Name)
            .Property<Author>("Author", "country", author => author.Country)
            .Property<Author>("Author", "born", author => author.Born)
            .Field("Author", "books", (batch, _) => Look(batch, (Author author) => BooksByAuthor[author.Id]))
            .Property<Book>("Book", "id", book => book.Id)
            .Property<Book>("Book", "title", book => book.Title)
            .Property<Book>("Book", "year", book => book.Year)
            .Field("Book", "author", (batch, _) => Look(batch, (Book book) => AuthorsById[book.AuthorId]))
            .Field("Book", "reviews", (batch, _) => Look(batch, (Book book) => ReviewsByBook[book.Id]))
            .Property<Review>("Review", "id", review => review.Id)
            .Property<Review>("Review", "stars", review => review.Stars)
            .Property<Review>("Review", "text", review => review.Text)
            .Property<Found>("Found", "total", found => found.Total)
            .Property<Found>("Found", "hits", found => found.Hits)
            .Property<Hit>("Hit", "score", hit => hit.Score)
            .Property<Hit>("Hit", "book", hit => hit.Book);
        return new GraphQLExecutor(schema, resolvers, options);
    }

    private static ValueTask Search(FieldBatch batch, CancellationToken cancellationToken)
    {
        batch.Set(0, Find(batch.Arguments.Get<string>("text")!, batch.Arguments.Get<int>("first")));
        return ValueTask.CompletedTask;
    }

    private static ValueTask Look<TParent>(FieldBatch batch, Func<TParent, object> read)
    {
        for (var row = 0; row < batch.Parents.Count; row++)
        {
            batch.Set(row, read((TParent)batch.Parents[row]));
        }

        return ValueTask.CompletedTask;
    }
}
