using System.Text.Json;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;
using Kennisnetwerk.GraphQL.TypeSystem.Scalars;

namespace Kennisnetwerk.GraphQL.Tests.TypeSystem.Scalars;

public sealed class StandardScalarsTests
{
    private static readonly Schema Schema = Schema.Parse("type Query { a: Int b: Float } scalar Date scalar DateTime scalar URL scalar Vrij");

    public static TheoryData<string, object, object?> Results => new()
    {
        { "Int", 1, 1 },
        { "Int", 1L, 1 },
        { "Int", 2.0, 2 },
        { "Int", 3_000_000_000L, null },
        { "Int", 1.5, null },
        { "Int", "1", null },
        { "Int", true, null },
        { "Float", 1.5, 1.5 },
        { "Float", 2, 2.0 },
        { "Float", double.NaN, null },
        { "Float", double.PositiveInfinity, null },
        { "Float", "1", null },
        { "String", "a", "a" },
        { "String", 1, "1" },
        { "String", true, "true" },
        { "String", new object(), null },
        { "Boolean", true, true },
        { "Boolean", 1, null },
        { "ID", "a", "a" },
        { "ID", 12L, "12" },
        { "ID", 1.5, null },
        { "Date", new DateOnly(2026, 1, 31), "2026-01-31" },
        { "Date", "2026-01-31", "2026-01-31" },
        { "Date", "2026-1-31", null },
        { "DateTime", new DateTimeOffset(2026, 1, 31, 9, 30, 0, TimeSpan.Zero), "2026-01-31T09:30:00Z" },
        { "DateTime", new DateTimeOffset(2026, 1, 31, 9, 30, 0, 250, TimeSpan.FromHours(2)), "2026-01-31T09:30:00.25+02:00" },
        { "URL", new Uri("https://voorbeeld.nl/a b"), "https://voorbeeld.nl/a%20b" },
        { "URL", "javascript:alert(1)", null },
        { "Vrij", 7, 7 },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void Write_Should_GiveWhatTheResponseHolds_When_TheResultFits(string scalar, object result, object? expected)
    {
        var error = Coercion(scalar).Write(result, out var value);

        Assert.Equal(expected, value);
        Assert.Equal(expected is null, error is not null);
    }

    [Theory]
    [InlineData("Int", "1", true)]
    [InlineData("Int", "2147483648", false)]
    [InlineData("Int", "1.0", false)]
    [InlineData("Int", "\"1\"", false)]
    [InlineData("Float", "1", true)]
    [InlineData("Float", "1e400", false)]
    [InlineData("Float", "\"1\"", false)]
    [InlineData("String", "A", false)]
    [InlineData("String", "1", false)]
    [InlineData("Boolean", "false", true)]
    [InlineData("Boolean", "\"false\"", false)]
    [InlineData("ID", "1", true)]
    [InlineData("ID", "1.0", false)]
    [InlineData("ID", "true", false)]
    [InlineData("Date", "\"2024-02-29\"", true)]
    [InlineData("Date", "\"2023-02-29\"", false)]
    [InlineData("Date", "20240229", false)]
    [InlineData("DateTime", "\"2026-01-31T09:30:00.123+01:00\"", true)]
    [InlineData("DateTime", "\"2026-01-31T09:30:00Z\"", true)]
    [InlineData("DateTime", "\"2026-01-31 09:30:00\"", false)]
    [InlineData("URL", "\"https://voorbeeld.nl\"", true)]
    [InlineData("URL", "\"/pad\"", false)]
    [InlineData("URL", "\"ftp://voorbeeld.nl\"", false)]
    [InlineData("Vrij", "{a: [1, A, \"b\", 1.5, null, true]}", true)]
    public void ReadLiteral_Should_BeStrict_When_FormsDiffer(string scalar, string literal, bool isFine)
    {
        var error = Coercion(scalar).ReadLiteral(Parser.ParseConstantValue(new Source(literal)), null, out var value);

        Assert.Equal(isFine, error is null);
        Assert.Equal(isFine, value is not null);
    }

    [Fact]
    public void ReadJson_Should_SayWhatIsExpected_When_ADateIsWrong()
    {
        var error = Coercion("Date").ReadJson(JsonElement.Parse("\"31-01-2026\""), out _);

        Assert.Equal("Date cannot represent value: \"31-01-2026\"; expected a date as 2026-01-31", error);
    }

    [Fact]
    public void Scalars_Should_ComeFromTheHost_When_ItRegistersThem()
    {
        var options = new SchemaOptions { Scalars = SchemaOptions.Default.Scalars.Add("Date", StandardScalars.Any) };

        var schema = Schema.Parse("type Query { a: Date } scalar Date", options);

        Assert.Same(StandardScalars.Any, Assert.IsType<ScalarType>(schema.FindType("Date")).Coercion);
    }

    private static ScalarCoercion Coercion(string scalar) => Assert.IsType<ScalarType>(Schema.FindType(scalar)).Coercion;
}
