using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

public sealed class EndingsTests
{
    [Theory]
    [InlineData("huiske", "huisje")]
    [InlineData("huiskes", "huisjes")]
    [InlineData("mannie", "manje")]
    [InlineData("mappie", "mapje")]
    [InlineData("keuzes", "keuzen")]
    [InlineData("leraren", "leraars")]
    [InlineData("werkert", "werker")]
    public void Standard_Should_HoldTheStandardForm_When_TheEndingIsAnother(string typed, string standard) =>
        Assert.Contains(standard, Endings.Standard(typed));

    [Theory]
    [InlineData("boom")]
    [InlineData("es")]
    [InlineData("ke")]
    public void Standard_Should_BeEmpty_When_NoRuleFits(string typed) => Assert.Empty(Endings.Standard(typed));
}
