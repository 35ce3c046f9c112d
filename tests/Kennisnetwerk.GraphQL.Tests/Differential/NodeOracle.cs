using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.GraphQL.Tests.Differential;

/// <summary>The reference implementation in a Node process: a question a line in, an answer a line out.</summary>
public sealed class NodeOracle : IAsyncLifetime
{
    private static readonly JsonSerializerOptions Lenient = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Process? _process;
    private string _whyNot = "";
    private string _folder = "";

    public async ValueTask InitializeAsync()
    {
        var (folder, whyNot) = await NodePackages.InstallAsync();
        (_folder, _whyNot) = (folder, whyNot ?? "");
        _process = _whyNot.Length > 0 ? null : Process.Start(new ProcessStartInfo("node", "graphql-oracle.js")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        });
    }

    public JsonNode Ask(object question)
    {
        if (_process is null)
        {
            Assert.Skip(_whyNot);
        }

        lock (_process)
        {
            _process.StandardInput.WriteLine(JsonSerializer.Serialize(question, Lenient));
            _process.StandardInput.Flush();
            var line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("The oracle has ended.");
            var answer = JsonNode.Parse(line)!;
            Assert.Null(answer["crash"]?.ToString());
            return answer;
        }
    }

    /// <summary>The folder with the packages, for scripts of their own; skips the test when they cannot be had.</summary>
    public string RequireFolder()
    {
        if (_process is null)
        {
            Assert.Skip(_whyNot);
        }

        return _folder;
    }

    public ValueTask DisposeAsync()
    {
        _process?.StandardInput.Close();
        _process?.WaitForExit();
        _process?.Dispose();
        return ValueTask.CompletedTask;
    }
}
