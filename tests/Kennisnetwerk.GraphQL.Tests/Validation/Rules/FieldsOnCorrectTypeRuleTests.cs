namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeRuleTests
{
    [Theory]
    [InlineData("{ onbekend }", "Cannot query field \"onbekend\" on type \"Query\". (1:3)")]
    [InlineData("{ zoekk }", "Cannot query field \"zoekk\" on type \"Query\". Did you mean \"zoek\" or \"zelf\"? (1:3)")]
    [InlineData("{ knoop(id: 1) { leden { id } } }", "Cannot query field \"leden\" on type \"Knoop\". Did you mean to use an inline fragment on \"Netwerk\"? (1:18)")]
    [InlineData("{ knoop(id: 1) { naam } }", "Cannot query field \"naam\" on type \"Knoop\". Did you mean to use an inline fragment on \"Benoemd\", \"Netwerk\", \"Onderzoek\", or \"Persoon\"? (1:18)")]
    [InlineData("{ zoek(term: \"\") { id } }", "Cannot query field \"id\" on type \"Ding\". Did you mean to use an inline fragment on \"Knoop\", \"Benoemd\", \"Netwerk\", \"Onderzoek\", or \"Persoon\"? (1:20)")]
    [InlineData("{ zelf { id { a } } onderzoeken { __schema { description } } }", "Cannot query field \"__schema\" on type \"Onderzoek\". (1:35)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("FieldsOnCorrectType", document, errors);

    [Theory]
    [InlineData("{ a: id __typename __schema { description } __type(name: \"A\") { name } zoek(term: \"\") { __typename } }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
