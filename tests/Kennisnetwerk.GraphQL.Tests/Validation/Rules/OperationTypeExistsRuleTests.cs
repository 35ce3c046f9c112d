using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class OperationTypeExistsRuleTests
{
    [Theory]
    [InlineData("query A { a } mutation B { a }", "mutation")]
    [InlineData("subscription { a }", "subscription")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, string kind)
    {
        var error = Assert.Single(RuleAssert.Validate(document, Schema.Parse("type Query { a: Int }")));

        Assert.Equal($"Schema is not configured to execute {kind} operation.", error.Message);
        Assert.Equal("OperationTypeExists", error.Rule);
    }

    [Theory]
    [InlineData("mutation { verwijder(ids: []) }")]
    [InlineData("subscription { klok }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
