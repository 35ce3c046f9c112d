using Kennisnetwerk.GraphQL.Introspection;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Tests.Introspection;

public sealed class SchemaPrinterTests
{
    private const string Sdl = """"
        directive @knoop(label: String = "A") on OBJECT

        """Vragen"""
        type Query implements Knoop @knoop {
          """De sleutel"""
          id(a: Int = 1): ID!
          oud: [Int!] @deprecated(reason: "nieuw")
          keuze(i: I): U
        }

        interface Knoop {
          id(a: Int = 1): ID!
        }

        union U = Query

        enum K {
          X
          Y @deprecated
        }

        input I @oneOf {
          a: Int
          b: [K!]
        }

        scalar S @specifiedBy(url: "https://s.nl")

        """";

    [Fact]
    public void Print_Should_GiveTheSdlBack_When_ItIsLaidOutSo() =>
        Assert.Equal(Sdl, SchemaPrinter.Print(Schema.Parse(Sdl)));

    [Fact]
    public void Print_Should_MergeExtensions_When_ThereAreSome() =>
        Assert.Equal(
            "type Query {\n  a: Int\n  b: Int\n}\n",
            SchemaPrinter.Print(Schema.Parse("type Query { a: Int } extend type Query { b: Int }")));

    [Fact]
    public void Print_Should_HideDirectives_When_TheHostDoes()
    {
        var sdl = SchemaPrinter.Print(Schema.Parse(Sdl), directive => directive.Name != "knoop");

        Assert.DoesNotContain("@knoop", sdl, StringComparison.Ordinal);
        Assert.Contains("@oneOf", sdl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("schema {\n  query: A\n}\n\ntype A {\n  a: Int\n}\n")]
    [InlineData("schema {\n  query: Query\n}\n\ntype Query {\n  a: Int\n}\n\ntype Mutation {\n  a: Int\n}\n")]
    [InlineData("\"\"\"\nWat\n\"\"\"\nschema {\n  query: Query\n}\n\ntype Query {\n  a: Int\n}\n")]
    public void Print_Should_DefineTheSchema_When_NamesDoNotSayIt(string sdl) =>
        Assert.Equal(sdl.Replace("\"\"\"\nWat\n\"\"\"", "\"\"\"Wat\"\"\"", StringComparison.Ordinal), SchemaPrinter.Print(Schema.Parse(sdl)));
}
