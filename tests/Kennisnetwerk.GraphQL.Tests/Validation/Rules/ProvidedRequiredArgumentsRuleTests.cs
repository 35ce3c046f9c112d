namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsRuleTests
{
    [Theory]
    [InlineData("{ knoop { id } }", "Field \"knoop\" argument \"id\" of type \"ID!\" is required, but it was not provided. (1:3)")]
    [InlineData("{ id @include }", "Directive \"@include\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:6)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("ProvidedRequiredArguments", document, errors);

    [Theory]
    [InlineData("{ onderzoeken { id } id @merk }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
