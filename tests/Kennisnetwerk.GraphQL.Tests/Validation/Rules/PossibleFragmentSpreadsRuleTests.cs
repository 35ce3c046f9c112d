namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsRuleTests
{
    [Theory]
    [InlineData("{ onderzoeken { ... on Persoon { id } } }", "Fragment cannot be spread here as objects of type \"Onderzoek\" can never be of type \"Persoon\". (1:17)")]
    [InlineData("{ onderzoeken { ...F } } fragment F on Alleen { __typename }", "Fragment \"F\" cannot be spread here as objects of type \"Onderzoek\" can never be of type \"Alleen\". (1:17)")]
    [InlineData("{ zelf { ... on Mutation { __typename } } }", "Fragment cannot be spread here as objects of type \"Query\" can never be of type \"Mutation\". (1:10)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("PossibleFragmentSpreads", document, errors);

    [Theory]
    [InlineData("{ knoop(id: 1) { ... on Benoemd { naam ... on Persoon { id } } ... { id } } }")]
    [InlineData("{ zoek(term: \"\") { ... on Alleen { __typename } } }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
