using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.Api.Tests.Snapshots;

public sealed class SchemaComparisonTests
{
    private const string Base = """
        directive @own(name: String = "a") repeatable on FIELD | OBJECT
        type Query { thing(id: ID!, size: Int = 3, word: String): Thing  things: [Thing!]!  either: Either  one: Named }
        interface Named { name: String! }
        type Thing implements Named { name: String!  note: String  colour: Colour  list: [String]  size: Int }
        type Other { id: ID }
        union Either = Thing | Other
        enum Colour { RED GREEN }
        input Choice { a: Int  b: Int!  c: [Int!] }
        type Mutation { choose(choice: Choice): Int }
        """;

    [Theory]
    [InlineData("type Other { id: ID }\nunion Either = Thing | Other", "union Either = Thing", "Other: is gone", "Either: no longer holds Other")]
    [InlineData("enum Colour { RED GREEN }", "scalar Colour", "Colour: was Enum and is Scalar")]
    [InlineData("enum Colour { RED GREEN }", "enum Colour { RED }", "Colour.GREEN: is gone")]
    [InlineData("type Thing implements Named {", "type Plain implements Named { name: String! } type Thing {", "Thing: is no Named any more")]
    [InlineData("note: String ", "", "Thing.note: is gone")]
    [InlineData("note: String ", "note: Int ", "Thing.note: gave String and gives Int")]
    [InlineData("[Thing!]!", "[Thing!]", "Query.things: gave [Thing!]! and gives [Thing!]")]
    [InlineData("[Thing!]!", "[Thing]!", "Query.things: gave [Thing!]! and gives [Thing]!")]
    [InlineData("note: String ", "note: [String] ", "Thing.note: gave String and gives [String]")]
    [InlineData(", word: String", "", "Query.thing(word:): is gone")]
    [InlineData("word: String", "word: String!", "Query.thing(word:): took String and takes String!")]
    [InlineData("word: String", "word: String, extra: Int!", "Query.thing(extra:): is a new argument that has to be given")]
    [InlineData("size: Int = 3", "size: Int = 4", "Query.thing(size:): stood for 3 when left out and stands for 4")]
    [InlineData("size: Int = 3", "size: Int", "Query.thing(size:): stood for 3 when left out and stands for nothing")]
    [InlineData("a: Int ", "a: Int! ", "Choice.a: took Int and takes Int!")]
    [InlineData("a: Int ", "a: Int  d: Int! ", "Choice.d: is a new input field that has to be given")]
    [InlineData("[Int!]", "[Int!]!", "Choice.c: took [Int!] and takes [Int!]!")]
    [InlineData("input Choice { a: Int  b: Int!  c: [Int!] }", "input Choice @oneOf { a: Int  b: Int  c: [Int!] }", "Choice: takes exactly one field now")]
    [InlineData("type Mutation {", "schema { query: Query } type Mutation {", "Mutation: no longer begins at Mutation")]
    [InlineData(" repeatable on FIELD | OBJECT", " on FIELD", "@own: may no longer stand on OBJECT", "@own: may stand only once now")]
    [InlineData("directive @own(name: String = \"a\") repeatable on FIELD | OBJECT", "", "@own: is gone")]
    public void FindBreaking_Should_NameWhatHappened_When_AClientCouldTripOverIt(string old, string now, params string[] expected)
    {
        Assert.Contains(old, Base, StringComparison.Ordinal);

        Assert.Equal(expected, Find(Base.Replace(old, now, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("enum Colour { RED GREEN }", "enum Colour { RED BLUE GREEN }")]
    [InlineData("note: String ", "note: String! ")]
    [InlineData("list: [String] ", "list: [String!]! ")]
    [InlineData("note: String ", "\"More.\" note(size: Int, kind: Int! = 1): String @deprecated ")]
    [InlineData("b: Int! ", "b: Int  d: String ")]
    [InlineData("id: ID!, ", "id: ID, ")]
    [InlineData("word: String", "word: String = \"w\"")]
    [InlineData("type Other {", "type More { id: ID } type Other {")]
    [InlineData("Either = Thing | Other", "Either = Other | Thing")]
    [InlineData("on FIELD | OBJECT", "on FIELD | OBJECT | ENUM")]
    public void FindBreaking_Should_FindNothing_When_TheSchemaOnlyGrows(string old, string now)
    {
        var grown = Base.Replace(old, now, StringComparison.Ordinal);
        Assert.NotEqual(Base, grown);

        Assert.Empty(Find(grown));
    }

    private static IReadOnlyList<string> Find(string after) => SchemaComparison.FindBreaking(Schema.Parse(Base), Schema.Parse(after));
}
