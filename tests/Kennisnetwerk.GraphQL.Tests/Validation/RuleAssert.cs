using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.Tests.Differential;
using Kennisnetwerk.GraphQL.TypeSystem;
using Kennisnetwerk.GraphQL.Validation;

namespace Kennisnetwerk.GraphQL.Tests.Validation;

/// <summary>Validates a document and looks at what one rule says of it.</summary>
internal static class RuleAssert
{
    private static readonly Schema Schema = Schema.Parse(OracleSchema.Sdl);

    /// <summary>The rule says these things, and nothing else; each is a message with its places behind it.</summary>
    public static void Reports(string rule, string document, params string[] expected) =>
        Assert.Equal(expected, Validate(document, Schema).Where(error => error.Rule == rule).Select(Show));

    /// <summary>No rule says anything.</summary>
    public static void Accepts(string document) => Assert.Equal([], Validate(document, Schema).Select(Show));

    public static IEnumerable<GraphQLError> Validate(string document, Schema schema) =>
        DocumentValidator.Validate(schema, Parser.ParseDocument(document)).Errors;

    private static string Show(GraphQLError error)
    {
        Assert.Equal(GraphQLErrorCodes.ValidationFailed, error.Code);
        return $"{error.Message} ({string.Join(", ", error.Locations.Select(place => $"{place.Line}:{place.Column}"))})";
    }
}
