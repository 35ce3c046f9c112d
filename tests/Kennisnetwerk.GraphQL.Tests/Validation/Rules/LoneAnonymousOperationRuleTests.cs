namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests
{
    [Theory]
    [InlineData("{ id } query A { id }", "This anonymous operation must be the only defined operation. (1:1)")]
    [InlineData("{ id } { id }", "This anonymous operation must be the only defined operation. (1:1)", "This anonymous operation must be the only defined operation. (1:8)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("LoneAnonymousOperation", document, errors);

    [Theory]
    [InlineData("{ id }")]
    [InlineData("{ ...F } fragment F on Query { id }")]
    [InlineData("query A { id } mutation B { verwijder(ids: []) }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
