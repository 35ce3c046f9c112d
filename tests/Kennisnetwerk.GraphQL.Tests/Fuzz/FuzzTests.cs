using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.Tests.Differential;
using Kennisnetwerk.GraphQL.TypeSystem;
using Kennisnetwerk.GraphQL.Validation;

namespace Kennisnetwerk.GraphQL.Tests.Fuzz;

/// <summary>Random input ends in a document or in an error with a place, never in another exception.</summary>
public sealed class FuzzTests
{
    private static readonly Schema Schema = Schema.Parse(OracleSchema.Sdl);

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void ParseDocument_Should_OnlyRefuse_When_BytesAreRandom(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var bytes = new byte[random.Next(60)];
            random.NextBytes(bytes);

            AssertOnlySyntaxErrors(bytes);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void ParseDocument_Should_OnlyRefuse_When_BytesOfADocumentChange(int seed)
    {
        var random = new Random(seed);
        var generator = new DocumentGenerator(Schema, random, 0.02);
        for (var i = 0; i < 5_000; i++)
        {
            var bytes = System.Text.Encoding.UTF8.GetBytes(generator.Generate());
            for (var change = 0; change < 3; change++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            AssertOnlySyntaxErrors(bytes);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void Validate_Should_OnlyReport_When_TokensAreMutated(int seed)
    {
        var random = new Random(seed);
        var generator = new DocumentGenerator(Schema, random, 0.1);
        var mutator = new TokenMutator(random);
        for (var i = 0; i < 5_000; i++)
        {
            if (Parser.TryParseDocument(new Source(mutator.Mutate(generator.Generate())), null, out var document, out _))
            {
                var result = DocumentValidator.Validate(Schema, document);

                Assert.All(result.Errors, error => Assert.NotEmpty(error.Message));
                Assert.Equal(Printer.Print(document), Printer.Print(Parser.ParseDocument(Printer.Print(document))));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void TryBuild_Should_OnlyReport_When_TokensOfASchemaAreMutated(int seed)
    {
        var mutator = new TokenMutator(new Random(seed));
        for (var i = 0; i < 1_500; i++)
        {
            if (Parser.TryParseDocument(new Source(mutator.Mutate(OracleSchema.Sdl)), null, out var document, out _))
            {
                var isBuilt = Schema.TryBuild([document], null, out _, out var errors);

                Assert.Equal(isBuilt, errors.IsEmpty);
            }
        }
    }

    private static void AssertOnlySyntaxErrors(byte[] bytes)
    {
        if (!Parser.TryParseDocument(new Source(bytes), null, out _, out var error))
        {
            Assert.StartsWith("Syntax Error: ", error.Message, StringComparison.Ordinal);
            Assert.Single(error.Locations);
        }
    }
}
