using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>Decides whether a document may be executed against a schema.</summary>
/// <remarks>
/// Specification, section 5 Validation. The result depends on the document, the schema and the options only, so it can
/// be kept with the document. The work is bounded by the number of tokens and by the options.
/// </remarks>
public static class DocumentValidator
{
    /// <summary>Validates a document by all rules.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">The limits; <see cref="ValidationOptions.Default"/> when null.</param>
    public static ValidationResult Validate(Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        var facts = new DocumentFacts(schema, document);
        var context = new ValidationContext(schema, facts, options ?? ValidationOptions.Default);
        return new ValidationResult(context.Run(ValidationRules.All));
    }
}
