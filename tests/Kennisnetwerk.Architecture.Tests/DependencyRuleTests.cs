using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;

namespace Kennisnetwerk.Architecture.Tests;

/// <summary>The dependency rule of docs/architectuur.md.</summary>
public sealed class DependencyRuleTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Kennisnetwerk.GraphQL"] = [],
        ["Kennisnetwerk.Search"] = [],
        ["Kennisnetwerk.Graph"] = ["Kennisnetwerk.GraphQL"],
        ["Kennisnetwerk.Graph.Sqlite"] = ["Kennisnetwerk.Graph"],
        ["Kennisnetwerk.Graph.Neo4j"] = ["Kennisnetwerk.Graph"],
        ["Kennisnetwerk.Kennis"] = ["Kennisnetwerk.Graph", "Kennisnetwerk.Search"],
        ["Kennisnetwerk.Api"] = ["Kennisnetwerk.Kennis", "Kennisnetwerk.GraphQL"],
        ["Kennisnetwerk.Server"] = ["Kennisnetwerk.Api", "Kennisnetwerk.Graph.Sqlite", "Kennisnetwerk.Graph.Neo4j"],
    };

    public static TheoryData<string> Projects => [.. Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_Should_ReferenceOnlyWhatTheRuleAllows_When_ItIsInSrc(string project)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, $"{project}.csproj"));

        // A tool that the build runs is no dependency of what it builds.
        var references = file.Descendants("ProjectReference").Where(reference => reference.Attribute("ReferenceOutputAssembly")?.Value != "false").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));

        Assert.True(Allowed.ContainsKey(project), $"{project} is not in the dependency rule; add it there and in docs/architectuur.md.");
        Assert.Empty(references.Except(Allowed[project]));
    }

    [Fact]
    public void Graph_Should_UseOnlyTheLanguageOfGraphQL_When_ItReadsTheSchema()
    {
        using var file = File.OpenRead(typeof(Graph.Schema.GraphSchema).Assembly.Location);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();

        var namespaces = metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Where(type => type.ResolutionScope.Kind == HandleKind.AssemblyReference
                && metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name) == "Kennisnetwerk.GraphQL")
            .Select(type => metadata.GetString(type.Namespace))
            .ToHashSet();

        Assert.Equal(["Kennisnetwerk.GraphQL.Language"], namespaces);
    }
}
