namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationRuleTests
{
    [Theory]
    [InlineData("{ id @skip(if: true) @include(if: true) @skip(if: false) }", "The directive \"@skip\" can only be used once at this location. (1:6, 1:41)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("UniqueDirectivesPerLocation", document, errors);

    [Theory]
    [InlineData("{ id @skip(if: true) vrij @skip(if: true) ... @merk @merk { id } }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
