using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

public sealed class TypedCaseTests
{
    [Theory]
    [InlineData("Ondezoek", "onderzoek", "Onderzoek")]
    [InlineData("ONDEZOEK", "onderzoek", "ONDERZOEK")]
    [InlineData("ondezoek", "onderzoek", "onderzoek")]
    [InlineData("overijsel", "Overijssel", "Overijssel")]
    [InlineData("Ijsje", "ijsjes", "IJsjes")]
    [InlineData("Alzheimer-pasient", "alzheimerpatiënt", "alzheimerpatiënt")]
    [InlineData("CdA-er", "CDA'er", "CDA'er")]
    [InlineData("Zzp-er", "zzp-er", "Zzp-er")]
    public void Carry_Should_GiveTheCapitalsOfASentence_When_TheWordHasThem(string typed, string suggestion, string expected) =>
        Assert.Equal(expected, TypedCase.Carry(typed, suggestion));
}
