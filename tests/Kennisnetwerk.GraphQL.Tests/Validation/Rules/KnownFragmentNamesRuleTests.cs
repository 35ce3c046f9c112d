namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ ...F }", "Unknown fragment \"F\". (1:6)")]
    [InlineData("{ ...F } fragment F on Query { zelf { ...G } }", "Unknown fragment \"G\". (1:42)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("KnownFragmentNames", document, errors);

    [Theory]
    [InlineData("{ ...F ... { ...F } } fragment F on Query { id }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
