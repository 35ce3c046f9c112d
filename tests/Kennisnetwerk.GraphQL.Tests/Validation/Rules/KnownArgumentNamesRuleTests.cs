namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesRuleTests
{
    [Theory]
    [InlineData("{ zoek(trem: \"a\", term: \"b\") { __typename } }", "Unknown argument \"trem\" on field \"Query.zoek\". Did you mean \"term\"? (1:8)")]
    [InlineData("{ id @skip(if: true, of: 1) }", "Unknown argument \"of\" on directive \"@skip\". Did you mean \"if\"? (1:22)")]
    [InlineData("{ id(x: 1) }", "Unknown argument \"x\" on field \"Query.id\". (1:6)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("KnownArgumentNames", document, errors);

    [Theory]
    [InlineData("{ zoek(term: \"b\") { __typename } id @skip(if: true) }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
