namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests
{
    [Theory]
    [InlineData("{ ... on Soort { id } }", "Fragment cannot condition on non composite type \"Soort\". (1:10)")]
    [InlineData("{ ...F } fragment F on Filter { id }", "Fragment \"F\" cannot condition on non composite type \"Filter\". (1:24)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("FragmentsOnCompositeTypes", document, errors);

    [Theory]
    [InlineData("{ zoek(term: \"\") { ... on Ding { ... on Onderzoek { id } ... on Knoop { id } } } }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
