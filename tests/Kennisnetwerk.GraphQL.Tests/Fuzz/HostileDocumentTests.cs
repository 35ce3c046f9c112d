using System.Globalization;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.Tests.Differential;
using Kennisnetwerk.GraphQL.TypeSystem;
using Kennisnetwerk.GraphQL.Validation;

namespace Kennisnetwerk.GraphQL.Tests.Fuzz;

/// <summary>Documents made to overflow the stack or to take quadratic or exponential time.</summary>
public sealed class HostileDocumentTests
{
    private static readonly Schema Schema = Schema.Parse(OracleSchema.Sdl);

    private static readonly ParserOptions NoTokenLimit = new() { MaxTokens = int.MaxValue, MaxBytes = 16_000_000 };

    [Fact]
    public void Validate_Should_NotOverflow_When_FragmentsFormAChainOfTenThousand()
    {
        var chain = Repeat(10_000, i => $"fragment F{i} on Query {{ id ...F{i + 1} }} ");

        var result = Validate($"{{ ...F0 }} {chain} fragment F10000 on Query {{ id }}");

        Assert.True(result.IsValid, result.Errors.FirstOrDefault()?.Message);
    }

    [Fact]
    public void Validate_Should_NotOverflow_When_FragmentsFormACycleOfTenThousand()
    {
        var chain = Repeat(10_000, i => $"fragment F{i} on Query {{ zelf {{ ...F{(i + 1) % 10_000} }} }} ");

        var result = Validate($"{{ ...F0 }} {chain}");

        var error = Assert.Single(result.Errors);
        Assert.Equal("NoFragmentCycles", error.Rule);
        Assert.InRange(error.Message.Length, 1, 2_001);
    }

    [Fact]
    public void Validate_Should_NotMultiply_When_FragmentsDouble()
    {
        var doubling = Repeat(40, i => $"fragment F{i} on Query {{ a: zelf {{ ...F{i + 1} }} b: zelf {{ ...F{i + 1} }} }} ");

        var result = Validate($"{{ ...F0 }} {doubling} fragment F40 on Query {{ id }}");

        Assert.True(result.IsValid);
    }

    [Fact]
    public void Validate_Should_RefuseTheDocument_When_MergingTakesTooManySteps()
    {
        // At each level the value is one of two types, and each choice carries a chain of its own down to the end.
        const int Depth = 30;
        var schema = Schema.Parse(
            "type Query { n: N } interface N { n: N id: ID } type A implements N { n: N id: ID } type B implements N { n: N id: ID }");
        var text = "id";
        for (var level = Depth; level > 0; level--)
        {
            text = $"n {{ {text} ... on A {{ {Chain(level, "a")} }} ... on B {{ {Chain(level, "b")} }} }}";
        }

        var result = DocumentValidator.Validate(schema, Parser.ParseDocument($"{{ {text} }}"));

        var error = Assert.Single(result.Errors);
        Assert.Equal("Fields overlap in too many ways: merging them takes more than 500000 steps.", error.Message);

        static string Chain(int level, string leaf) =>
            Repeat(Depth - level, _ => "n { ") + $"{leaf}{level}: id" + new string('}', Depth - level);
    }

    [Fact]
    public void Validate_Should_RefuseTheDocument_When_TheStepLimitIsLow()
    {
        var document = Parser.ParseDocument("{ a: id b: id c: id }");

        var error = Assert.Single(DocumentValidator.Validate(Schema, document, new ValidationOptions { MaxMergeSteps = 3 }).Errors);

        Assert.Equal("Fields overlap in too many ways: merging them takes more than 3 steps.", error.Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { MaxMergeSteps = 0 });
    }

    [Theory]
    [InlineData("id ")]
    [InlineData("onbekend ")]
    [InlineData("...F ")]
    [InlineData("@skip(if: $x) ")]
    [InlineData("zoek(term: \"\", keuze: {}) { __typename } ")]
    [InlineData("a: knoop(id: 1) { id } a: knoop(id: 2) { id } ")]
    public void Validate_Should_BoundItsErrors_When_OnePieceFillsTheDocument(string piece)
    {
        var body = "{ id " + Repeat(200_000 / piece.Length, _ => piece) + "}";

        var result = Validate(body);

        Assert.InRange(result.Errors.Length, 0, 101);
    }

    [Fact]
    public void MaxErrors_Should_EndTheListWithAnError_When_ItIsReached()
    {
        var document = Parser.ParseDocument("{ a b c d e f }");

        var result = DocumentValidator.Validate(Schema, document, new ValidationOptions { MaxErrors = 3 });

        Assert.Equal(4, result.Errors.Length);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", result.Errors[^1].Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ValidationOptions { MaxErrors = 0 });
    }

    [Fact]
    public void Validate_Should_CutItsMessages_When_ANameIsHuge()
    {
        var result = Validate($"query {new string('q', 300_000)} {{ vrij(lijst: [{Repeat(50, i => $"$v{i} ")}]) }}");

        Assert.Equal(50, result.Errors.Length);
        Assert.All(result.Errors, error => Assert.InRange(error.Message.Length, 1, 2_001));
    }

    private static ValidationResult Validate(string text) =>
        DocumentValidator.Validate(Schema, Parser.ParseDocument(text, NoTokenLimit));

    private static string Repeat(int count, Func<int, string> piece) =>
        string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{piece(i)}")));
}
