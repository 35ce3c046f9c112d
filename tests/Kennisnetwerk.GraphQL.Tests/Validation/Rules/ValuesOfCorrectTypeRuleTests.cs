namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests
{
    [Theory]
    [InlineData("{ onderzoeken(eerste: \"1\") { id } }", "Int cannot represent non-integer value: \"1\" (1:23)")]
    [InlineData("{ onderzoeken(eerste: 3000000000) { id } }", "Int cannot represent non 32-bit signed integer value: 3000000000 (1:23)")]
    [InlineData("{ onderzoeken(eerste: null) { id } }", "Expected value of type \"Int!\", found null. (1:23)")]
    [InlineData("{ onderzoeken(soorten: [LOPENT, \"LOPEND\"]) { id } }", "Value \"LOPENT\" does not exist in \"Soort\" enum. Did you mean the enum value \"LOPEND\"? (1:25)", "Enum \"Soort\" cannot represent non-enum value: \"LOPEND\". Did you mean the enum value \"LOPEND\"? (1:33)")]
    [InlineData("{ onderzoeken(filter: {naam: 1, wat: 2}) { id } }", "String cannot represent a non string value: 1 (1:30)", "Field \"wat\" is not defined by type \"Filter\". (1:33)")]
    [InlineData("mutation { wijzig(invoer: {}) { id } }", "Field \"Invoer.naam\" of required type \"String!\" was not provided. (1:27)")]
    [InlineData("{ onderzoeken(filter: 1) { id } }", "Expected value of type \"Filter\", found 1. (1:23)")]
    [InlineData("{ zoek(term: [\"\"]) { __typename } }", "String cannot represent a non string value: [\"\"] (1:14)")]
    [InlineData("{ zoek(term: \"\", keuze: {naam: \"a\", nummer: 1}) { __typename } }", "OneOf Input Object \"Keuze\" must specify exactly one key. (1:25)")]
    [InlineData("{ zoek(term: \"\", keuze: {naam: null}) { __typename } }", "Field \"Keuze.naam\" must be non-null. (1:25)")]
    [InlineData("query ($a: Int = \"x\", $b: [Int!] = [null]) { vrij(waarde: $a, lijst: $b) }", "Int cannot represent non-integer value: \"x\" (1:18)", "Expected value of type \"Int!\", found null. (1:37)")]
    [InlineData("{ zoek(term: \"\", grens: 1e400) { __typename } }", "Float cannot represent non numeric value: 1e400 (1:25)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("ValuesOfCorrectType", document, errors);

    [Theory]
    [InlineData("{ vrij(waarde: {x: [1, \"a\", B, null]}, lijst: 1) matrix(rijen: [1, [2]]) zoek(term: \"\", keuze: {nummer: 1}, grens: 1) { __typename } onderzoeken(filter: {en: {naam: \"\"}}, soorten: LOPEND) { id } }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
