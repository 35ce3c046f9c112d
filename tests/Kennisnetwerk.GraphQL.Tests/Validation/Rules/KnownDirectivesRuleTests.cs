namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class KnownDirectivesRuleTests
{
    [Theory]
    [InlineData("{ id @weg }", "Unknown directive \"@weg\". (1:6)")]
    [InlineData("query @skip(if: true) { id }", "Directive \"@skip\" may not be used on QUERY. (1:7)")]
    [InlineData("query ($a: Int @eens(waarde: {naam: \"\"})) { vrij(waarde: $a) }", "Directive \"@eens\" may not be used on VARIABLE_DEFINITION. (1:16)")]
    [InlineData("{ ...F @eens(waarde: {naam: \"\"}) ... @deprecated { id } } fragment F on Query @skip(if: true) { id }", "Directive \"@eens\" may not be used on FRAGMENT_SPREAD. (1:8)", "Directive \"@deprecated\" may not be used on INLINE_FRAGMENT. (1:38)", "Directive \"@skip\" may not be used on FRAGMENT_DEFINITION. (1:79)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("KnownDirectives", document, errors);

    [Theory]
    [InlineData("query ($a: Vrij @merk) @merk { vrij(waarde: $a) @merk ...F @merk ... @merk { id } } fragment F on Query @merk { id }")]
    [InlineData("mutation @eens(waarde: {naam: \"\"}) { verwijder(ids: 1) }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
