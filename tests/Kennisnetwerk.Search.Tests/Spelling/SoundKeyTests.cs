using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

public sealed class SoundKeyTests
{
    [Theory]
    [InlineData("plato", "plateau")]
    [InlineData("buro", "bureau")]
    [InlineData("leiden", "lijden")]
    [InlineData("rauw", "rouw")]
    [InlineData("hard", "hart")]
    [InlineData("web", "wep")]
    [InlineData("fotografie", "photografie")]
    [InlineData("teater", "theater")]
    [InlineData("taksi", "taxi")]
    [InlineData("ekwator", "equator")]
    [InlineData("logies", "loggies")]
    [InlineData("wiskundig", "wiskundich")]
    [InlineData("zeeeend", "zee-eend")]
    public void Of_Should_BeEqual_When_WordsSoundAlike(string one, string other) =>
        Assert.Equal(SoundKey.Of(one), SoundKey.Of(other));

    [Theory]
    [InlineData("man", "maan", true)]
    [InlineData("boek", "bok", false)]
    [InlineData("huis", "hoes", false)]
    [InlineData("deur", "duur", false)]
    [InlineData("bang", "bank", false)]
    public void Of_Should_TellVowelsApart_When_TheyAreNotLongAndShort(string one, string other, bool alike) =>
        Assert.Equal(alike, SoundKey.Of(one) == SoundKey.Of(other));

    [Fact]
    public void Of_Should_BeEmpty_When_ThereIsNoLetter() => Assert.Equal("", SoundKey.Of("-'."));
}
