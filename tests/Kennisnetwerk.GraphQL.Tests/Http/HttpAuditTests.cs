using System.Diagnostics;
using System.Text.Json;

namespace Kennisnetwerk.GraphQL.Tests.Http;

/// <summary>The audits of npm <c>graphql-http</c>, run against the endpoint; <c>npm ci</c> in <c>tests/node</c> fetches them.</summary>
public class HttpAuditTests
{
    [Fact]
    public async Task Endpoint_Should_PassEveryAudit_When_GraphQLHttpLooksAtIt()
    {
        var folder = FindNodeFolder();
        if (!Directory.Exists(Path.Combine(folder, "node_modules", "graphql-http")))
        {
            Assert.Skip("Run npm ci in tests/node first.");
        }

        await using var server = await TestServer.StartAsync();
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "audit.mjs"), server.Address.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.True(node.ExitCode == 0, error);
        var audits = JsonDocument.Parse(output).RootElement.EnumerateArray().ToArray();
        Assert.Equal([], audits.Where(audit => audit.GetProperty("status").GetString() != "ok").Select(audit => audit.ToString()));
        Assert.Equal(61, audits.Length);
    }

    private static string FindNodeFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Kennisnetwerk.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }

        return Path.Combine(folder.FullName, "tests", "node");
    }
}
