using Kennisnetwerk.Server.Pages.Adressen;

namespace Kennisnetwerk.Server.Tests.Pages.Adressen;

public sealed class PageAddressTests
{
    [Theory]
    [InlineData("Onderzoek", "onz-1", "/onderzoek/onz-1")]
    [InlineData("Lectoraat", "inst-1", "/instelling/inst-1")]
    [InlineData("Methode", "sp-1", "/specialisme/sp-1")]
    [InlineData("Publicatie", "doi:10.1000/a(b)<c>#1", "/publicatie/doi%3A10.1000/a%28b%29%3Cc%3E%231")]
    [InlineData("Vermelding", "v-1", null)]
    [InlineData("ExternId", "doi:1", null)]
    public void Of_Should_GiveThePermanentAddress_When_TheTypeHasAPage(string type, string id, string? expected) =>
        Assert.Equal(expected, PageAddress.Of(type, id));
}
