namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>The codes of errors that a request meets after its document was found valid.</summary>
public static class ExecutionErrorCodes
{
    /// <summary>A resolver failed in a way that is not for clients to know; the trace id leads to the log.</summary>
    public const string Internal = "INTERNAL";

    /// <summary>The document chooses more root fields than may be.</summary>
    public const string RootFieldLimit = "ROOT_FIELD_LIMIT";

    /// <summary>One field is asked under more response names than may be.</summary>
    public const string AliasLimit = "ALIAS_LIMIT";

    /// <summary>A node of the document carries more directives than may be.</summary>
    public const string DirectiveLimit = "DIRECTIVE_LIMIT";

    /// <summary>The document defines more fragments than may be.</summary>
    public const string FragmentLimit = "FRAGMENT_LIMIT";

    /// <summary>An operation defines more variables than may be.</summary>
    public const string VariableLimit = "VARIABLE_LIMIT";

    /// <summary>The operation would cost more than may be.</summary>
    public const string CostLimit = "COST_LIMIT";

    /// <summary>The answer holds more bytes than may be.</summary>
    public const string ResponseLimit = "RESPONSE_LIMIT";

    /// <summary>The answer holds more objects and list items than may be.</summary>
    public const string RowLimit = "ROW_LIMIT";

    /// <summary>Execution took longer than may be.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The caller may not introspect the schema.</summary>
    public const string IntrospectionOff = "INTROSPECTION_OFF";

    /// <summary>No document is known under the identifier, or a known document was required.</summary>
    public const string DocumentNotFound = "PERSISTED_DOCUMENT_NOT_FOUND";
}
