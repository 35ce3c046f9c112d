namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsRuleTests
{
    [Theory]
    [InlineData("subscription { klok nieuw { id } }", "Anonymous Subscription must select only one top level field. (1:21)")]
    [InlineData("subscription S { ...F } fragment F on Subscription { klok a: klok }", "Subscription \"S\" must select only one top level field. (1:59)")]
    [InlineData("subscription { __typename }", "Anonymous Subscription must not select an introspection top level field. (1:16)")]
    [InlineData("subscription { klok @skip(if: true) }", "Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection. (1:21)")]
    [InlineData("subscription { ... @include(if: true) { klok } }", "Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection. (1:20)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("SingleFieldSubscriptions", document, errors);

    [Theory]
    [InlineData("subscription { klok }")]
    [InlineData("subscription { klok klok }")]
    [InlineData("subscription { ... on Subscription { klok } ...F } fragment F on Subscription { klok }")]
    [InlineData("subscription { nieuw { id @skip(if: true) naam } }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
