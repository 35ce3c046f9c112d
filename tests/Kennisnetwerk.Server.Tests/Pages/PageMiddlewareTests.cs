using System.Net;

namespace Kennisnetwerk.Server.Tests.Pages;

/// <summary>The headers of every answer, whatever was asked and whether it was there.</summary>
public abstract class PageMiddlewareTests(PagesHost host)
{
    public static TheoryData<string> Addresses =>
    [
        "/", "/zoeken?q=x", "/zoeken/suggesties?begin=ver", "/onderzoeksagenda", "/onderzoeken", "/themas?na=onzin", "/over", "/privacy", "/toegankelijkheid", "/onderzoek/onz-fact-jeugd-01",
        "/instelling/inst-cce", "/thema/th-eetstoornissen", "/persoon/pers-judith-metz", "/specialisme/sp-eetstoornis", "/trend/tr-ret21-aanmeldingen", "/begrip/bg-ret", "/bron/bron-01",
        "/onderzoek/inst-cce", "/onderzoek/nergens", "/nergens", "/zoeken?q=jeugd&na=onzin",
    ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Headers_Should_AllowNothingFromElsewhere_WhateverTheAnswer(string address)
    {
        var response = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.Equal("camera=(), geolocation=(), microphone=()", Assert.Single(response.Headers.GetValues("Permissions-Policy")));
        Assert.Contains(response.Headers.CacheControl!.ToString(), new[] { "no-cache", "no-store" });
    }

    [Theory]
    [InlineData("/zoeken?q=x", "no-store")]
    [InlineData("/zoeken/suggesties?begin=ver", "no-store")]
    [InlineData("/zoeken?q=jeugd&na=onzin", "no-store")]
    [InlineData("/themas?na=onzin", "no-store")]
    [InlineData("/onderzoek/onz-fact-jeugd-01", "no-cache")]
    public async Task Answer_Should_BeKeptNowhere_When_ItHoldsWhatSomebodySought(string address, string expected) =>
        Assert.Equal(expected, (await host.Client.GetAsync(address, TestContext.Current.CancellationToken)).Headers.CacheControl!.ToString());

    [Theory]
    [InlineData("/")]
    [InlineData("/zoeken?q=jeugd")]
    [InlineData("/thema/th-eetstoornissen")]
    [InlineData("/_assets/zoeken.js")]
    public async Task Head_Should_GiveTheHeadersOfThePage_When_OnlyTheyAreAsked(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        var head = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var get = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Headers.CacheControl, head.Headers.CacheControl);
    }

    [Theory]
    [InlineData("POST", "/")]
    [InlineData("POST", "/zoeken?q=jeugd")]
    [InlineData("DELETE", "/thema/th-eetstoornissen")]
    [InlineData("PUT", "/onderzoeken")]
    public async Task Site_Should_ChangeNothingAndSayNo_When_MoreThanReadingIsAsked(string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address) { Content = new StringContent("x") };
        var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.MethodNotAllowed, HttpStatusCode.NotFound });
    }

    [Fact]
    public async Task Pages_Should_LoadNothingFromElsewhere_When_Read()
    {
        foreach (var address in Addresses.Select(row => row.Data).Where(address => !address.Contains("suggesties", StringComparison.Ordinal)))
        {
            var page = await host.ReadAsync(await host.Client.GetAsync(address, TestContext.Current.CancellationToken));
            var loaded = page.QuerySelectorAll("script[src], link[href], img[src], form[action]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href") ?? element.GetAttribute("action")!);

            Assert.All(loaded, target => Assert.StartsWith("/", target, StringComparison.Ordinal));
            Assert.All(loaded, target => Assert.False(target.StartsWith("//", StringComparison.Ordinal), target));
        }
    }
}
