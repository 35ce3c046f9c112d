namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class MaxIntrospectionDepthRuleTests
{
    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "Maximum introspection depth exceeded (1:3)")]
    [InlineData("{ __type(name: \"A\") { ...F } } fragment F on __Type { interfaces { possibleTypes { inputFields { name } } } }", "Maximum introspection depth exceeded (1:3)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("MaxIntrospectionDepth", document, errors);

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }")]
    [InlineData("{ __type(name: \"A\") { fields { name } interfaces { name } inputFields { name } } }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
