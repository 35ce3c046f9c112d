namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesRuleTests
{
    [Theory]
    [InlineData("{ knoop(id: 1, id: 1) { id } }", "There can be only one argument named \"id\". (1:9, 1:16)")]
    [InlineData("{ id @skip(if: true, if: true) }", "There can be only one argument named \"if\". (1:12, 1:22)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("UniqueArgumentNames", document, errors);

    [Theory]
    [InlineData("{ a: knoop(id: 1) { id } b: knoop(id: 1) { id } }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
