namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesRuleTests
{
    [Theory]
    [InlineData("query ($a: Int $a: Int) { vrij(waarde: $a) }", "There can be only one variable named \"$a\". (1:9, 1:17)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("UniqueVariableNames", document, errors);

    [Theory]
    [InlineData("query A($a: Vrij) { vrij(waarde: $a) } query B($a: Vrij) { vrij(waarde: $a) }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
