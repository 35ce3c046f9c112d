using System.Text;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Cypher;

/// <summary>What the printer makes of every statement, kept to be read: one file a family in <c>Snapshots/</c>.</summary>
public sealed class SnapshotTests
{
    private const string RenewVariable = "KENNISNETWERK_TEST_VERNIEUW";

    public static TheoryData<string> Families => [.. Statements.Families];

    [Theory]
    [MemberData(nameof(Families))]
    public void Statements_Should_BeAsKept_When_Printed(string family)
    {
        var path = Path.Combine(Folder(), $"{family}.cypher");
        var printed = Print(family);
        if (Environment.GetEnvironmentVariable(RenewVariable) == "1")
        {
            Directory.CreateDirectory(Folder());
            File.WriteAllText(path, printed);
        }

        Assert.True(
            printed == File.ReadAllText(path),
            $"The statements of '{family}' are not those of {path}. Run this test with {RenewVariable}=1 and look at the change.");
    }

    private static string Print(string family)
    {
        var text = new StringBuilder("// What the store sends, printed by SnapshotTests; do not edit.\n");
        foreach (var (name, statement) in Statements.Of(family, "waarde"))
        {
            text.Append($"\n// {name}\n{statement.Text};\n");
        }
        return text.ToString();
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Kennisnetwerk.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        }
        return Path.Combine(folder.FullName, "tests", "Kennisnetwerk.Graph.Neo4j.Tests", "Cypher", "Snapshots");
    }
}
