namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesRuleTests
{
    [Theory]
    [InlineData("{ ...F } fragment F on Query { id } fragment F on Query { id }", "There can be only one fragment named \"F\". (1:19, 1:46)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("UniqueFragmentNames", document, errors);

    [Theory]
    [InlineData("{ ...F ...G } fragment F on Query { id } fragment G on Query { id }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
