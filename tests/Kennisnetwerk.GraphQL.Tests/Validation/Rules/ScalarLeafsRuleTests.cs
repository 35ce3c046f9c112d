namespace Kennisnetwerk.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsRuleTests
{
    [Theory]
    [InlineData("{ id { a } }", "Field \"id\" must not have a selection since type \"ID!\" has no subfields. (1:6)")]
    [InlineData("{ zelf }", "Field \"zelf\" of type \"Query!\" must have a selection of subfields. Did you mean \"zelf { ... }\"? (1:3)")]
    [InlineData("{ onderzoeken { soort { x } verwant } }", "Field \"soort\" must not have a selection since type \"Soort!\" has no subfields. (1:23)", "Field \"verwant\" of type \"[Onderzoek]\" must have a selection of subfields. Did you mean \"verwant { ... }\"? (1:29)")]
    public void Check_Should_Report_When_TheRuleIsBroken(string document, params string[] errors) =>
        RuleAssert.Reports("ScalarLeafs", document, errors);

    [Theory]
    [InlineData("{ id vrij zelf { id } matrix }")]
    public void Check_Should_Accept_When_TheRuleIsKept(string document) => RuleAssert.Accepts(document);
}
