using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Literals fit the types of their arguments, input fields and variables.</summary>
/// <remarks>Specification, section 5.6.1 Values of Correct Type, and 5.6.2 to 5.6.4 for input objects.</remarks>
internal sealed class ValuesOfCorrectTypeRule : IValidationRule
{
    public string Name => "ValuesOfCorrectType";

    public void Check(ValidationContext context)
    {
        var checker = new LiteralChecker(context.Options.ShowSuggestions, (node, message) => context.Report(message, node));
        foreach (var value in context.Facts.Definitions.SelectMany(definition => definition.Values))
        {
            if (context.IsFull)
            {
                return;
            }

            checker.Check(value.Node, value.Type);
        }
    }
}
