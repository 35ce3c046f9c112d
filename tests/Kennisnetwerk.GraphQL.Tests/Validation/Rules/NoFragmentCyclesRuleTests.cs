namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesRuleTests
{
    [Theory]
    [InlineData("{ ...F } fragment F on Query { ...F }", "Cannot spread fragment \"F\" within itself. (1:32)")]
    [InlineData("{ ...F } fragment F on Query { zelf { ...G } } fragment G on Query { ...F }", "Cannot spread fragment \"F\" within itself via \"G\". (1:39, 1:70)")]
    [InlineData("{ id } fragment F on Query { ...G } fragment G on Query { ...H } fragment H on Query { ...G }", "Cannot spread fragment \"G\" within itself via \"H\". (1:59, 1:88)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("NoFragmentCycles", document, errors);

    [Theory]
    [InlineData("{ ...F ...G } fragment F on Query { ...G } fragment G on Query { id }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
