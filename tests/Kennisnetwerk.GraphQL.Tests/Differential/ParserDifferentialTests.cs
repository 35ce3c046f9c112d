using System.Text.Json.Nodes;
using Kennisnetwerk.GraphQL.Introspection;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Tests.Differential;

public sealed class ParserDifferentialTests(NodeOracle oracle) : IClassFixture<NodeOracle>
{
    private const string Sdl = """"
        "schema" schema @a { query: Q mutation: M }
        extend schema @b { subscription: S }
        """ veel
           tekst """ directive @a("x" b: Int = 1 @c, d: [E!]! = [X]) repeatable on | FIELD | ENUM_VALUE
        type T implements A & B @d(e: {f: [1, 2.5, "s", true, null, X]}) { "veld" a("arg" b: Int = 3, c: String = """blok"""): [[Int!]]! @deprecated b: T }
        extend type T implements & C extend type T { c: Int }
        interface I implements J @x { a: Int } extend interface I { b: Int }
        union U @y = | A | B extend union U = C
        enum E { "v" X @z Y } extend enum E { Z }
        input In @oneOf { a: Int = 1, b: In } extend input In @q
        scalar S @specifiedBy(url: "https://a.nl") extend scalar S @w
        type Leeg interface Leeg2 union Leeg3 enum Leeg4 input Leeg5
        """";

    private static readonly Schema Schema = Schema.Parse(OracleSchema.Sdl);

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void ParseDocument_Should_AgreeOnRequests_When_TokensAreMutated(int seed)
    {
        var random = new Random(seed);
        var generator = new DocumentGenerator(Schema, random, 0.02);

        AssertAgreement(new TokenMutator(random), () => Describe(generator.Generate(), random));
    }

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void ParseDocument_Should_AgreeOnSdl_When_TokensAreMutated(int seed) =>
        AssertAgreement(new TokenMutator(new Random(seed)), () => Sdl);

    [Fact]
    public void Print_Should_GiveSdlThatBuilds_When_TheSchemaHasOneOfEverything()
    {
        var sdl = SchemaPrinter.Print(Schema);

        var answer = oracle.Ask(new { kind = "schema", name = "geprint", sdl });

        Assert.Equal(answer["printed"]!.ToString() + "\n", SchemaPrinter.Print(Schema.Parse(answer["printed"]!.ToString())));
    }

    private static string Describe(string text, Random random) =>
        text.StartsWith("query", StringComparison.Ordinal) && random.Next(4) == 0 ? $"\"\"\"\n wat\n  dan\"\"\" {text}" : text;

    private void AssertAgreement(TokenMutator mutator, Func<string> next)
    {
        var texts = Enumerable.Range(0, 1_500).Select(_ => mutator.Mutate(next())).ToList();

        var differences = texts.SelectMany(Compare).Take(5).ToList();

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    private IEnumerable<string> Compare(string text)
    {
        var theirs = Show(oracle.Ask(new { kind = "parse", text }));
        var ours = Parser.TryParseDocument(new Source(text), null, out var document, out var error)
            ? Printer.Print(document)
            : $"{error.Message} {error.Locations[0].Line}:{error.Locations[0].Column}";
        return ours == theirs || ListedDifferences.MayDiffer(text, ours, theirs) ? [] : [$"{text}\n  ours:   {ours}\n  theirs: {theirs}"];
    }

    private static string Show(JsonNode answer) => answer["syntaxError"] is { } error
        ? $"{error["message"]} {error["locations"]![0]![0]}:{error["locations"]![0]![1]}"
        : answer["printed"]!.ToString();
}
