namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests
{
    [Theory]
    [InlineData("{ id } type A { a: Int }", "The \"A\" definition is not executable. (1:8)")]
    [InlineData("{ id } schema { query: Query }", "The schema definition is not executable. (1:8)")]
    [InlineData("{ id } extend type Query { a: Int } directive @a on FIELD", "The \"Query\" definition is not executable. (1:8)", "The \"a\" definition is not executable. (1:37)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("ExecutableDefinitions", document, errors);

    [Theory]
    [InlineData("{ id }")]
    [InlineData("{ ...F } fragment F on Query { id }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
