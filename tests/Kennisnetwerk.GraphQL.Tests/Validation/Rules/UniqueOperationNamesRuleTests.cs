namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesRuleTests
{
    [Theory]
    [InlineData("query A { id } query A { id }", "There can be only one operation named \"A\". (1:7, 1:22)")]
    [InlineData("query A { id } subscription A { klok }", "There can be only one operation named \"A\". (1:7, 1:29)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("UniqueOperationNames", document, errors);

    [Theory]
    [InlineData("query A { id } query B { id }")]
    [InlineData("query A { ...A } fragment A on Query { id }")]
    [InlineData("{ id }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
