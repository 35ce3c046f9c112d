namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only one.</summary>
/// <remarks>Specification, section 5.2.3.1 Lone Anonymous Operation.</remarks>
internal sealed class LoneAnonymousOperationRule : IValidationRule
{
    public string Name => "LoneAnonymousOperation";

    public void Check(ValidationContext context)
    {
        if (context.Facts.Operations.Length < 2)
        {
            return;
        }

        foreach (var operation in context.Facts.Operations.Where(operation => operation.Name is null))
        {
            context.Report("This anonymous operation must be the only defined operation.", operation);
        }
    }
}
