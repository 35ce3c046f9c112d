namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedRuleTests
{
    [Theory]
    [InlineData("{ a: id a: vrij }", "Fields \"a\" conflict because \"id\" and \"vrij\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:9)")]
    [InlineData("{ knoop(id: 1) { id } knoop(id: 2) { id } }", "Fields \"knoop\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:23)")]
    [InlineData("{ knoop(id: 1) { ... on Onderzoek { soort } ... on Persoon { soort } } }", "Fields \"knoop\" conflict because subfields \"soort\" conflict because they return conflicting types \"Soort!\" and \"Soort\". Use different aliases on the fields to fetch both if this was intentional. (1:37, 1:62)")]
    [InlineData("{ zelf { ...F } zelf { a: vrij } } fragment F on Query { a: id }", "Fields \"zelf\" conflict because subfields \"a\" conflict because \"id\" and \"vrij\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:58, 1:24)")]
    [InlineData("{ knoop(id: 1) { ... on Benoemd { x: naam } ... on Persoon { x: naam(taal: GESTOPT) } } }", "Fields \"knoop\" conflict because subfields \"x\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional. (1:35, 1:62)")]
    [InlineData("{ a: id @skip(if: true) a: vrij @skip(if: false) }", "Fields \"a\" conflict because \"id\" and \"vrij\" are different fields. Use different aliases on the fields to fetch both if this was intentional. (1:3, 1:25)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("OverlappingFieldsCanBeMerged", document, errors);

    [Theory]
    [InlineData("{ id id a: id a: id }")]
    [InlineData("{ vrij(waarde: {a: 1, b: [2]}, lijst: [1]) vrij(lijst: [1], waarde: {b: [2], a: 1}) }")]
    [InlineData("{ knoop(id: 1) { ... on Onderzoek { x: naam } ... on Persoon { x: naam(taal: GESTOPT) } } }")]
    [InlineData("{ knoop(id: 1) { ... on Onderzoek { x: uitvoerder { id } } ... on Persoon { x: ding { ... on Knoop { id } } } } }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
