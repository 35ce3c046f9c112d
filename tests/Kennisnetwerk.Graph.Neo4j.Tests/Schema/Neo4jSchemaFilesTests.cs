using Kennisnetwerk.Graph.Neo4j.Schema;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Schema;

public sealed class Neo4jSchemaFilesTests
{
    private const string RenewVariable = "KENNISNETWERK_TEST_VERNIEUW";

    [Fact]
    public void Render_Should_GiveTheFilesOfTheRepository_When_MadeFromTheSdl()
    {
        var folder = GraphSchemaFolder();
        var rendered = Neo4jSchemaFiles.Render(GraphSchemaLoader.LoadFolder(folder));
        if (Environment.GetEnvironmentVariable(RenewVariable) == "1")
        {
            foreach (var (name, text) in rendered)
            {
                File.WriteAllText(Path.Combine(folder, "neo4j", name), text);
            }
        }

        var kept = Directory.GetFiles(Path.Combine(folder, "neo4j")).ToDictionary(path => Path.GetFileName(path), File.ReadAllText);

        Assert.Equal(rendered.Keys.Order(StringComparer.Ordinal), kept.Keys.Order(StringComparer.Ordinal));
        Assert.All(rendered, file => Assert.True(
            file.Value == kept[file.Key], $"graph-schema/neo4j/{file.Key} is not what the SDL asks for. Run this test with {RenewVariable}=1 and look at the change."));
    }

    [Fact]
    public void Render_Should_NameEachElementOnce_When_MadeFromTheSdl()
    {
        var statements = Neo4jSchemaFiles.Render(GraphSchemaLoader.LoadFolder(GraphSchemaFolder())).Values
            .SelectMany(text => text.Split('\n')).Where(line => line.StartsWith("CREATE", StringComparison.Ordinal)).ToList();

        var names = statements.Select(line => line.Split('`')[1]).ToList();

        Assert.NotEmpty(names);
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
        Assert.All(statements, line => Assert.Contains(" IF NOT EXISTS ", line, StringComparison.Ordinal));
    }

    private static string GraphSchemaFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Kennisnetwerk.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }
        return Path.Combine(folder.FullName, "graph-schema");
    }
}
