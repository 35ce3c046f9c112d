using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Tests.Language;

public sealed class ParserTests
{
    [Theory]
    [InlineData("", "Unexpected <EOF>.")]
    [InlineData("{}", "Expected Name, found \"}\".")]
    [InlineData("{ a() }", "Expected Name, found \")\".")]
    [InlineData("query () { a }", "Expected \"$\", found \")\".")]
    [InlineData("query ($a: Int = $b) { a }", "Unexpected variable \"$b\" in constant value.")]
    [InlineData("query ($a: Int @d(x: [$b])) { a }", "Unexpected variable \"$b\" in constant value.")]
    [InlineData("type A { a(b: Int = $c): Int }", "Unexpected variable \"$c\" in constant value.")]
    [InlineData("scalar A @a(b: $c)", "Unexpected variable \"$c\" in constant value.")]
    [InlineData("fragment on on A { a }", "Unexpected Name \"on\".")]
    [InlineData("fragment f(a: Int) on A { a }", "Expected \"on\", found \"(\".")]
    [InlineData("{ ...on }", "Expected Name, found \"}\".")]
    [InlineData("\"d\" { a }", "Unexpected description, descriptions are not supported on shorthand queries.")]
    [InlineData("\"d\" extend type A { a: Int }", "Unexpected description, only GraphQL definitions support descriptions.")]
    [InlineData("\"d\" 1", "Unexpected Int \"1\".")]
    [InlineData("type A {}", "Expected Name, found \"}\".")]
    [InlineData("type A implements B, C { a: Int }", "Unexpected Name \"C\".")]
    [InlineData("union A =", "Expected Name, found <EOF>.")]
    [InlineData("enum A { true }", "Name \"true\" is reserved and cannot be used for an enum value.")]
    [InlineData("schema {}", "Expected Name, found \"}\".")]
    [InlineData("schema @a", "Expected \"{\", found <EOF>.")]
    [InlineData("extend schema", "Unexpected <EOF>.")]
    [InlineData("extend type A", "Unexpected <EOF>.")]
    [InlineData("extend scalar A", "Unexpected <EOF>.")]
    [InlineData("extend union A", "Unexpected <EOF>.")]
    [InlineData("extend enum A", "Unexpected <EOF>.")]
    [InlineData("extend input A", "Unexpected <EOF>.")]
    [InlineData("extend directive @a on FIELD", "Unexpected Name \"directive\".")]
    [InlineData("directive @a on FIELDS", "Unexpected Name \"FIELDS\".")]
    [InlineData("directive a on FIELD", "Expected \"@\", found Name \"a\".")]
    [InlineData("notanoperation Foo { field }", "Unexpected Name \"notanoperation\".")]
    [InlineData("{ a { b }", "Expected Name, found <EOF>.")]
    [InlineData("{ a(b: }", "Unexpected \"}\".")]
    [InlineData("query q($a: [Int) { a }", "Expected \"]\", found \")\".")]
    [InlineData("query q($a: Int!!) { a }", "Expected \"$\", found \"!\".")]
    public void ParseDocument_Should_NameTheFault_When_TextBreaksTheGrammar(string text, string message)
    {
        var exception = Assert.Throws<GraphQLSyntaxException>(() => Parser.ParseDocument(text));

        Assert.Equal($"Syntax Error: {message}", exception.Error.Message);
        Assert.Equal(GraphQLErrorCodes.ParseFailed, exception.Error.Code);
    }

    [Theory]
    [InlineData("{ on true query null type: fragment }")]
    [InlineData("query query($query: query) { a(on: on, null: $query) ...query ... on on { a } }")]
    [InlineData("fragment true on null @type(input: enum) { a }")]
    [InlineData("type type implements & implements & on { on(null: null = on): fragment }")]
    public void ParseDocument_Should_TakeWordsAsNames_When_TheGrammarAllows(string text) =>
        Assert.NotNull(Parser.ParseDocument(text));

    [Fact]
    public void ParseDocument_Should_KeepDescriptions_When_DefinitionsAreExecutable()
    {
        var document = Parser.ParseDocument("\"d\" query q(\"v\" $a: Int) { a } \"\"\"f\"\"\" fragment f on A { a }");

        var operation = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]);
        Assert.Equal("d", operation.Description?.Value);
        Assert.Equal("v", operation.VariableDefinitions[0].Description?.Value);
        Assert.Equal("f", Assert.IsType<FragmentDefinitionNode>(document.Definitions[1]).Description?.Value);
    }

    [Fact]
    public void Start_Should_CoverTheText_When_FieldHasAllParts()
    {
        const string Text = "{ x: a(b: [1, {c: $d}]) @e { f } }";

        var document = Parser.ParseDocument(Text);

        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        var field = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Equal("x: a(b: [1, {c: $d}]) @e { f }", Text[field.Start..field.End]);
        Assert.Equal("b: [1, {c: $d}]", Text[field.Arguments[0].Start..field.Arguments[0].End]);
        Assert.Equal("@e", Text[field.Directives[0].Start..field.Directives[0].End]);
        Assert.Equal(new SourceLocation("GraphQL", 1, 3), field.Location);
    }

    [Fact]
    public void ParseDocument_Should_NameTheFile_When_SourceHasAName()
    {
        var source = new Source("type A {\n  b: Int\n  c Int\n}", "schema.graphql");

        var isParsed = Parser.TryParseDocument(source, null, out _, out var error);

        Assert.False(isParsed);
        Assert.Equal("schema.graphql:3:5: Syntax Error: Expected \":\", found Name \"Int\".", error?.ToString());
    }

    [Fact]
    public void ParseDocument_Should_ShareStrings_When_ANameRepeats()
    {
        var document = Parser.ParseDocument("{ naam naam }");

        var selections = Assert.IsType<OperationDefinitionNode>(document.Definitions[0]).SelectionSet.Selections;
        Assert.Same(((FieldNode)selections[0]).Name.Value, ((FieldNode)selections[1]).Name.Value);
    }

    [Fact]
    public void ParseType_Should_Nest_When_ListsAreNonNull()
    {
        var type = Parser.ParseType(new Source("[[Int!]]!"));

        Assert.Equal("[[Int!]]!", Printer.Print(type));
        Assert.IsType<NonNullTypeNode>(type);
    }
}
