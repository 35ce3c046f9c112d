namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionRuleTests
{
    [Theory]
    [InlineData("query ($a: Int) { onderzoeken(soorten: $a) { id } }", "Variable \"$a\" of type \"Int\" used in position expecting type \"[Soort!]\". (1:8, 1:40)")]
    [InlineData("query ($a: ID) { knoop(id: $a) { id } }", "Variable \"$a\" of type \"ID\" used in position expecting type \"ID!\". (1:8, 1:28)")]
    [InlineData("query ($a: ID = null) { knoop(id: $a) { id } }", "Variable \"$a\" of type \"ID\" used in position expecting type \"ID!\". (1:8, 1:35)")]
    [InlineData("query ($a: [Soort]) { onderzoeken(soorten: $a) { id } }", "Variable \"$a\" of type \"[Soort]\" used in position expecting type \"[Soort!]\". (1:8, 1:44)")]
    [InlineData("query ($a: Soort!) { onderzoeken(soorten: $a) { id } }", "Variable \"$a\" of type \"Soort!\" used in position expecting type \"[Soort!]\". (1:8, 1:43)")]
    [InlineData("query ($a: String) { zoek(term: \"\", keuze: {naam: $a}) { __typename } }", "Variable \"$a\" is of type \"String\" but must be non-nullable to be used for OneOf Input Object \"Keuze\". (1:8, 1:51)")]
    [InlineData("query ($a: Boolean) { ...F } fragment F on Query { id @skip(if: $a) }", "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". (1:8, 1:65)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("VariablesInAllowedPosition", document, errors);

    [Theory]
    [InlineData("query ($a: Int, $b: ID = 1, $c: String!) { onderzoeken(eerste: $a) { id } knoop(id: $b) { id } zoek(term: \"\", keuze: {naam: $c}) { __typename } }")]
    [InlineData("query ($a: Soort!, $b: [Soort!]!) { onderzoeken(soorten: [$a]) { id } b: onderzoeken(soorten: $b) { id } }")]
    [InlineData("query ($a: Boolean) { onderzoeken(filter: {verplicht: $a}) { id } }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
