using System.Diagnostics;
using Kennisnetwerk.GraphQL.Introspection;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Api.Tests.Snapshots;

/// <summary>The published schema beside the copy of what partners were promised.</summary>
public sealed class PublishedSchemaTests
{
    private const string Setting = "KENNISNETWERK_SNAPSHOT";
    private const string Rewrite = $"run these tests with {Setting}=schrijf to rewrite Snapshots/schema.graphql";

    private static readonly string _snapshot = Path.Combine(SeededApi.Root, "tests", "Kennisnetwerk.Api.Tests", "Snapshots", "schema.graphql");

    private static GraphApi Api { get; } = GraphApi.Build(Path.Combine(SeededApi.Root, "graph-schema"));

    [Fact]
    public async Task PublishedSchema_Should_BreakNoClient_When_ComparedWithItsSnapshot()
    {
        var now = Print(Api.Executor.Schema);
        if (Environment.GetEnvironmentVariable(Setting) == "schrijf")
        {
            await File.WriteAllTextAsync(_snapshot, now, TestContext.Current.CancellationToken);
        }

        var snapshot = await File.ReadAllTextAsync(_snapshot, TestContext.Current.CancellationToken);
        var breaking = SchemaComparison.FindBreaking(Schema.Parse(snapshot), Api.Executor.Schema);

        Assert.True(breaking.Count == 0, $"""
            The published schema would break clients:
              {string.Join("\n  ", breaking)}
            Keep what was and mark it @deprecated. If partners know and the break is meant, {Rewrite}.
            """);
        Assert.True(snapshot == now, $"The published schema has grown or is described differently, which breaks nobody: {Rewrite}.");
    }

    [Fact]
    public void PublishedSdl_Should_BeTheSchemaThatIsServed_When_ItIsParsed() =>
        Assert.Equal(Print(Api.Executor.Schema), Print(Schema.Parse(Api.Sdl)));

    [Fact]
    public async Task PublishedSdl_Should_SuitOtherTools_When_TheyReadIt() =>
        Assert.Equal("""{"faults":[],"relay":[]}""", await CheckAsync(Api.Sdl));

    [Theory]
    [InlineData("type Query { a: Nothing }", "Unknown type")]
    [InlineData("type Query { a(first: Int): AConnection } type AConnection { edges: [A] } type A { b: Int } type PageInfo { c: Int }", "relay-arguments")]
    [InlineData("type Query { a: Int } type PageInfo { hasNextPage: Boolean }", "relay-page-info")]
    public async Task OtherTools_Should_Complain_When_AnSdlIsWrong(string sdl, string complaint) =>
        Assert.Contains(complaint, await CheckAsync(sdl), StringComparison.Ordinal);

    private static async Task<string> CheckAsync(string sdl)
    {
        var (folder, whyNot) = await NodePackages.InstallAsync();
        if (whyNot is not null)
        {
            Assert.Skip(whyNot);
        }

        using var node = Process.Start(new ProcessStartInfo("node", "schema-check.mjs")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var output = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.StandardInput.WriteAsync(sdl);
        node.StandardInput.Close();
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(node.ExitCode == 0, await error);
        return (await output).Trim();
    }

    /// <summary>The types by name, so that a type may move to another file.</summary>
    private static string Print(Schema schema)
    {
        var printed = Parser.ParseDocument(new Source(SchemaPrinter.Print(schema)), ParserOptions.ForSchema);
        var sorted = printed.Definitions.OrderBy(definition => definition is TypeDefinitionNode).ThenBy(Name, StringComparer.Ordinal);
        return Printer.Print(new DocumentNode(default, [.. sorted])) + "\n";
    }

    private static string Name(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => type.Name.Value,
        DirectiveDefinitionNode directive => directive.Name.Value,
        _ => "",
    };
}
