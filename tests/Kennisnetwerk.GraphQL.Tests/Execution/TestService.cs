using System.Buffers;
using System.Text;
using System.Text.Json;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Tests.Execution;

/// <summary>A small library of books and films, and short ways to ask it things.</summary>
internal static class TestService
{
    public const string Sdl = """
        directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
        directive @listSize(
          assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true
        ) on FIELD_DEFINITION

        interface Work { id: ID! title: String }
        enum Mood { LIGHT DARK }
        type Book implements Work { id: ID! title: String pages: Int! author: Author mood: Mood rating: Float }
        type Film implements Work { id: ID! title: String minutes: Int }
        union Found = Book | Film | Author
        type Author {
          id: ID!
          name: String!
          books(first: Int = 10): [Book!]! @listSize(slicingArguments: ["first"], requireOneSlicingArgument: false)
          rival: Author
        }
        type BookPage { nodes: [Book!]! total: Int! @cost(weight: "5") }
        input BookFilter { mood: Mood = LIGHT titles: [String!] deep: BookFilter }
        type Query {
          works: [Work!]! @listSize(assumedSize: 4)
          found: [Found]
          author(id: ID!): Author
          authors: [Author!]
          page(first: Int, last: Int): BookPage! @listSize(slicingArguments: ["first", "last"], sizedFields: ["nodes"])
          echo(text: String = "nothing", number: Int, filter: BookFilter, moods: [[Mood]]): String
          must: String!
          mustDeep: Strict
          strictList: [Strict!]
          matrix: [[Int!]]
          fails: String
          never: String
        }
        type Strict { value: String! other: String child: Strict! }
        type Mutation { add(amount: Int!): Int! fail: Int }
        type Subscription { counted(to: Int!): Int! works: Work }
        """;

    public static Author Jansen { get; } = new("a1", "Jansen");

    public static Author DeVries { get; } = new("a2", "De Vries");

    public static Book[] Books { get; } =
    [
        new("b1", "Éen \"boek\"", 100, Jansen, "LIGHT", 4.5),
        new("b2", null, 200, DeVries, "DARK", 3),
        new("b3", "Drie", 300, Jansen, "LIGHT", null),
    ];

    public static Film[] Films { get; } = [new("f1", "Film", 90)];

    /// <summary>Resolvers for the whole schema; tests replace those that they are about.</summary>
    public static ResolverMap CreateResolvers()
    {
        var total = 0;
        var map = new ResolverMap()
            .AnyType(value => value.GetType().Name)
            .Property<Item>("Work", "id", item => item.Id)
            .Property<Item>("Work", "title", item => item.Title)
            .Property<Book>("Book", "pages", book => book.Pages)
            .Property<Book>("Book", "author", book => book.Author)
            .Property<Book>("Book", "mood", book => book.Mood)
            .Property<Book>("Book", "rating", book => book.Rating)
            .Property<Film>("Film", "minutes", film => film.Minutes)
            .Property<Author>("Author", "id", author => author.Id)
            .Property<Author>("Author", "name", author => author.Name)
            .Property("Author", "rival", author => ReferenceEquals(author, Jansen) ? DeVries : null)
            .Property<IReadOnlyList<Book>>("BookPage", "nodes", page => page)
            .Property<IReadOnlyList<Book>>("BookPage", "total", _ => Books.Length)
            .Property("Query", "works", _ => Books.Concat<Item>(Films))
            .Property("Query", "found", _ => new object?[] { Films[0], null, Jansen })
            .Property("Query", "authors", _ => new[] { Jansen, DeVries })
            .Property("Query", "must", _ => null)
            .Property("Query", "mustDeep", _ => "strict")
            .Property("Query", "strictList", _ => Enumerable.Repeat("a", 2))
            .Property("Query", "matrix", _ => new[] { new int?[] { 1, 2 }, [3, null], [4] })
            .Property("Query", "fails", _ => throw new InvalidOperationException("the password is secret"))
            .Property("Strict", "value", _ => null)
            .Property("Strict", "other", value => value)
            .Property("Strict", "child", value => value)
            .Field("Query", "never", async (_, _) => await new TaskCompletionSource().Task);
        map.Field("Query", "author", (batch, _) =>
        {
            batch.Set(0, new[] { Jansen, DeVries }.FirstOrDefault(author => author.Id == batch.Arguments.Get<string>("id")));
            return ValueTask.CompletedTask;
        });
        map.Field("Query", "page", (batch, _) =>
        {
            batch.Set(0, Books.Take(batch.Arguments.Get<int?>("first") ?? 1).ToArray());
            return ValueTask.CompletedTask;
        });
        map.Field("Query", "echo", (batch, _) =>
        {
            batch.Set(0, JsonSerializer.Serialize(batch.Arguments.Values));
            return ValueTask.CompletedTask;
        });
        map.Field("Author", "books", async (batch, _) =>
        {
            await Task.Yield();
            for (var row = 0; row < batch.Parents.Count; row++)
            {
                batch.Set(row, Books.Where(book => ReferenceEquals(book.Author, batch.Parents[row])).Take(batch.Arguments.Get<int>("first")));
            }
        });
        map.Field("Mutation", "add", async (batch, cancellation) =>
        {
            var before = total;
            await Task.Delay(5, cancellation);
            batch.Set(0, total = before + batch.Arguments.Get<int>("amount"));
        });
        return map
            .Property("Mutation", "fail", _ => throw new GraphQLRequestException("No.", "FORBIDDEN"))
            .Subscription("counted", (arguments, _, _) => CountAsync(arguments.Get<int>("to")))
            .Subscription("works", (_, _, _) => throw new GraphQLRequestException("Not today.", "CLOSED"));
    }

    public static GraphQLExecutor CreateExecutor(ResolverMap? resolvers = null, ExecutionOptions? options = null) =>
        new(Schema.Parse(Sdl), resolvers ?? CreateResolvers(), options);

    /// <summary>Runs a request and gives the response as JSON.</summary>
    public static async Task<string> RunAsync(
        string query,
        string variables = "{}",
        ResolverMap? resolvers = null,
        ExecutionOptions? options = null,
        bool reportsCost = false,
        string sdl = Sdl)
    {
        var request = new GraphQLRequest
        {
            Query = query,
            Variables = JsonDocument.Parse(variables).RootElement,
            ReportsCost = reportsCost,
        };
        var executor = new GraphQLExecutor(Schema.Parse(sdl), resolvers ?? CreateResolvers(), options);
        return Write(await executor.ExecuteAsync(request));
    }

    public static string Write(ExecutionResult result)
    {
        var output = new ArrayBufferWriter<byte>();
        result.WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static async IAsyncEnumerable<object> CountAsync(int to)
    {
        for (var i = 1; i <= to; i++)
        {
            await Task.Yield();
            yield return i;
        }

        if (to > 3)
        {
            throw new InvalidOperationException("cannot count further");
        }
    }

    internal record Item(string Id, string? Title);

    internal sealed record Book(string Id, string? Title, int Pages, Author Author, string Mood, double? Rating) : Item(Id, Title);

    internal sealed record Film(string Id, string? Title, int Minutes) : Item(Id, Title);

    internal sealed record Author(string Id, string Name);
}
