namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>A rule that documents must keep. Rules are stateless; what they find goes to the context.</summary>
internal interface IValidationRule
{
    /// <summary>The name of the rule, as GraphQL tools share it.</summary>
    string Name { get; }

    void Check(ValidationContext context);
}
