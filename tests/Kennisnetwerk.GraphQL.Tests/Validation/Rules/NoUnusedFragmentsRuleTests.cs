namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsRuleTests
{
    [Theory]
    [InlineData("{ id } fragment F on Query { id }", "Fragment \"F\" is never used. (1:8)")]
    [InlineData("{ id } fragment F on Query { ...G } fragment G on Query { id }", "Fragment \"F\" is never used. (1:8)", "Fragment \"G\" is never used. (1:37)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("NoUnusedFragments", document, errors);

    [Theory]
    [InlineData("{ ...F } fragment F on Query { ...G } fragment G on Query { id }")]
    [InlineData("query A { ...F } query B { ...F } fragment F on Query { id }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
