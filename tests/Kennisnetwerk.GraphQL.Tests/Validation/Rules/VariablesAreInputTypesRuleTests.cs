namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests
{
    [Theory]
    [InlineData("query ($a: Query, $b: [[Ding!]]!) { vrij(waarde: [$a, $b]) }", "Variable \"$a\" cannot be non-input type \"Query\". (1:12)", "Variable \"$b\" cannot be non-input type \"[[Ding!]]!\". (1:23)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("VariablesAreInputTypes", document, errors);

    [Theory]
    [InlineData("query ($a: Filter, $b: [Soort!]!) { onderzoeken(filter: $a, soorten: $b) { id } }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
