namespace Kennisnetwerk.GraphQL.Language;

/// <summary>The codes in <c>extensions.code</c> of an error. Clients depend on them, so they never change.</summary>
public static class GraphQLErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a validation rule.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>The schema breaks a rule of the type system.</summary>
    public const string SchemaInvalid = "GRAPHQL_SCHEMA_INVALID";

    /// <summary>A variable or an argument does not fit its type.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The document is longer than allowed.</summary>
    public const string SizeLimit = "SIZE_LIMIT";

    /// <summary>The document has more tokens than allowed.</summary>
    public const string TokenLimit = "TOKEN_LIMIT";

    /// <summary>The document nests deeper than allowed.</summary>
    public const string DepthLimit = "DEPTH_LIMIT";
}
