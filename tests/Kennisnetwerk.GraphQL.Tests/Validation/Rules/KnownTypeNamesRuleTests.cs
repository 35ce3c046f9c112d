namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesRuleTests
{
    [Theory]
    [InlineData("query ($a: Itn) { id }", "Unknown type \"Itn\". Did you mean \"Int\" or \"ID\"? (1:12)")]
    [InlineData("{ ... on Xyz { id } }", "Unknown type \"Xyz\". (1:10)")]
    [InlineData("{ ...F } fragment F on Persoonn { id }", "Unknown type \"Persoonn\". Did you mean \"Persoon\"? (1:24)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("KnownTypeNames", document, errors);

    [Theory]
    [InlineData("query ($a: [Int!]!) { matrix(rijen: [$a]) ... on Query { id } }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
