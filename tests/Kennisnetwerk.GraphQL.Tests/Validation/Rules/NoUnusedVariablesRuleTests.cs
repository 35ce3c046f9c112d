namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesRuleTests
{
    [Theory]
    [InlineData("query ($a: Int) { id }", "Variable \"$a\" is never used. (1:8)")]
    [InlineData("query A($a: Vrij) { ...F } query B($a: Vrij) { id } fragment F on Query { vrij(waarde: $a) }", "Variable \"$a\" is never used in operation \"B\". (1:36)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("NoUnusedVariables", document, errors);

    [Theory]
    [InlineData("query ($a: Boolean! $b: Vrij) { id @skip(if: $a) ...F } fragment F on Query { vrij(waarde: $b) }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
