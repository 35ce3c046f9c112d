using FsCheck;
using FsCheck.Fluent;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Tests.Language;

public sealed class PrinterTests
{
    private const string Executable = """"
        "leest"
        query Zoek("de term" $term: String! = "a\"b" @d, $aantal: [Int!]! = [1, 2]) @a(b: {c: [NAAM, null]}) {
          treffers: zoek(term: $term, aantal: $aantal, sorteer: {veld: NAAM, richting: OPLOPEND}, pagina: "eerste") {
            ...F @include(if: true)
            ... on Onderzoek @skip(if: false) { titel }
            ... { id }
            tekst(van: """
              blok
                ingesprongen
            """)
          }
        }
        mutation { doe(x: 1.5e3, y: -0, z: []) }
        subscription S { s }
        fragment F on Onderzoek @b { id }
        """";

    private const string Sdl = """"
        """
        Beschrijving
          met inspringing
        """
        schema @a { query: Query mutation: Mutation }
        extend schema { subscription: S }
        "datum" scalar Datum @specifiedBy(url: "https://a.nl")
        extend scalar Datum @b
        type A implements B & C @d { "veld" a("arg" b: Int = 1 @deprecated, c: [E!] = [X]): Int! @cost(weight: "1") b(x: Int): Int }
        extend type A implements D
        interface B implements C { a: Int }
        extend interface B @x
        union U @u = | A | B
        extend union U = C
        enum E { "x" X Y @deprecated(reason: "weg") }
        extend enum E { Z }
        input I @oneOf { a: Int, b: [Int] = [1] @c }
        extend input I { c: I = {a: 1} }
        "richtlijn" directive @a("arg" b: Int) repeatable on | FIELD | FIELD_DEFINITION
        type Leeg
        """";

    [Theory]
    [InlineData(Executable)]
    [InlineData(Sdl)]
    public void Print_Should_BeAFixpoint_When_ParsedAgain(string text)
    {
        var once = Printer.Print(Parser.ParseDocument(text));

        var twice = Printer.Print(Parser.ParseDocument(once));

        Assert.Equal(once, twice);
    }

    [Fact]
    public void Print_Should_LayOutOperations_When_TheyHaveAllParts()
    {
        var text = "query q($a:Int=1 @x,$b:[T!]!)@d(e:1){x:a(b:{c:[1,2,E,null,true,$a],d:\"é\\n\"})@skip(if:true){...F ...on A{b}...{c}}}";

        Assert.Equal(
            """
            query q($a: Int = 1 @x, $b: [T!]!) @d(e: 1) {
              x: a(b: {c: [1, 2, E, null, true, $a], d: "é\n"}) @skip(if: true) {
                ...F
                ... on A {
                  b
                }
                ... {
                  c
                }
              }
            }
            """,
            Printer.Print(Parser.ParseDocument(text)));
    }

    [Fact]
    public void Print_Should_SpreadArguments_When_TheLineIsTooLong()
    {
        var text = $"{{ a(eerste: \"{new string('x', 40)}\", tweede: \"{new string('y', 40)}\") {{ b }} }}";

        Assert.Equal(
            $$"""
            {
              a(
                eerste: "{{new string('x', 40)}}"
                tweede: "{{new string('y', 40)}}"
              ) {
                b
              }
            }
            """,
            Printer.Print(Parser.ParseDocument(text)));
    }

    [Fact]
    public void Print_Should_LayOutTypes_When_TheyHaveAllParts()
    {
        Assert.Equal(
            """"
            type A implements B & C @d {
              "veld"
              a(
                "arg"
                b: Int = 1 @deprecated
                c: [E!] = [X]
              ): Int! @cost(weight: "1")
              b(x: Int): Int
            }
            """",
            Printer.Print(Parser.ParseDocument(Sdl).Definitions[4]));
    }

    [Fact]
    public void Print_Should_GiveTheValueBack_When_StringsAreRandom()
    {
        var pieces = Gen.Elements("a", " ", "\n", "\r", "\t", "\"", "\"\"\"", "\\", "é", "🏃", "\u0000", "\u0085", "  b");
        var texts = Gen.ListOf(pieces).Select(string.Concat);

        Prop.ForAll(Arb.From(texts), value =>
        {
            var quoted = Reparse(value, isBlock: false);
            var block = Reparse(Reparse(value, isBlock: true), isBlock: true);
            return quoted == value && block == Reparse(value, isBlock: true);
        }).QuickCheckThrowOnFailure();
    }

    private static string Reparse(string value, bool isBlock)
    {
        var node = new StringValueNode(new SourceSpan(new Source(""), 0, 0), value, isBlock);
        return Assert.IsType<StringValueNode>(Parser.ParseValue(new Source(Printer.Print(node)))).Value;
    }
}
