using System.Diagnostics;
using System.Text.Json;
using Kennisnetwerk.GraphQL.Tests.Differential;

namespace Kennisnetwerk.GraphQL.Tests.Http;

/// <summary>The audits of npm <c>graphql-http</c>, run against the endpoint.</summary>
/// <param name="oracle">Fetches the packages.</param>
public class HttpAuditTests(NodeOracle oracle) : IClassFixture<NodeOracle>
{
    [Fact]
    public async Task Endpoint_Should_PassEveryAudit_When_GraphQLHttpLooksAtIt()
    {
        var script = Path.Combine(oracle.RequireFolder(), "audit.mjs");

        await using var server = await TestServer.StartAsync();
        using var node = Process.Start(new ProcessStartInfo("node", [script, server.Address.ToString()])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, error);
        var audits = JsonDocument.Parse(output).RootElement.EnumerateArray().ToArray();
        Assert.Equal([], audits.Where(audit => audit.GetProperty("status").GetString() != "ok").Select(audit => audit.ToString()));
        Assert.Equal(61, audits.Length);
    }
}
