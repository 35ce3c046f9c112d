namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesRuleTests
{
    [Theory]
    [InlineData("{ vrij(waarde: $a) }", "Variable \"$a\" is not defined. (1:16, 1:1)")]
    [InlineData("query A { ...F } fragment F on Query { vrij(lijst: [{x: $b}]) }", "Variable \"$b\" is not defined by operation \"A\". (1:57, 1:1)")]
    [InlineData("query A($a: Vrij) { ...F } query B { ...F } fragment F on Query { vrij(waarde: $a) }", "Variable \"$a\" is not defined by operation \"B\". (1:80, 1:28)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("NoUndefinedVariables", document, errors);

    [Theory]
    [InlineData("query A($a: Vrij) { ...F } query B($a: Vrij!) { ...F } fragment F on Query { vrij(waarde: $a) }")]
    [InlineData("query ($a: Boolean!) { id @skip(if: $a) }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
