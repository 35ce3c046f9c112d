using System.Diagnostics;
using System.Text.Json;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Server.Tests.Pages;

/// <summary>The HTML of every kind of page by html-validate's standard rules.</summary>
public abstract class MarkupTests(PagesHost host)
{
    private static readonly string[] Addresses =
    [
        "/", "/zoeken", "/zoeken?q=vechtscheiding", "/zoeken?q=bestaatnietwoord", "/onderzoeksagenda", "/onderzoeken", "/instellingen", "/themas",
        "/begrippen", "/bronnen", "/over", "/privacy", "/toegankelijkheid", "/bestaat-niet",
        "/onderzoek/onz-scheiding-op-school-02", "/instelling/inst-windesheim", "/thema/th-complexe-scheidingen", "/persoon/pers-judith-metz",
        "/specialisme/sp-eetstoornis", "/trend/tr-ret21-aanmeldingen", "/begrip/bg-ret", "/bron/bron-01",
    ];

    [Fact]
    public async Task Pages_Should_BeValidHtml_When_CheckedByTheStandardRules()
    {
        var (folder, whyNot) = await NodePackages.InstallAsync();
        Assert.SkipWhen(whyNot is not null, whyNot ?? "");
        var pages = new Dictionary<string, string>();
        foreach (var address in Addresses)
        {
            var response = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
            pages[address] = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }

        using var process = Process.Start(new ProcessStartInfo("node", "validate-html.mjs") { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await process.StandardInput.WriteAsync(JsonSerializer.Serialize(pages));
        process.StandardInput.Close();
        var faults = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, process.ExitCode);
        Assert.Equal("", faults);
    }
}
