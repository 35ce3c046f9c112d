namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesRuleTests
{
    [Theory]
    [InlineData("{ onderzoeken(filter: {naam: \"a\", naam: \"b\"}) { id } }", "There can be only one input field named \"naam\". (1:24, 1:35)")]
    [InlineData("{ vrij(waarde: [{a: {b: 1, b: 2}}]) }", "There can be only one input field named \"b\". (1:22, 1:28)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("UniqueInputFieldNames", document, errors);

    [Theory]
    [InlineData("{ onderzoeken(filter: {naam: \"a\", en: {naam: \"b\"}}) { id } }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
