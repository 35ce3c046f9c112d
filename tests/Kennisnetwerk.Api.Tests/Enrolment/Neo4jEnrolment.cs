namespace Kennisnetwerk.Api.Tests.Enrolment;

/// <summary>The same tests of the API with the graph in Neo4j.</summary>
[CollectionDefinition(Name)]
public sealed class Neo4jEnrolment : ICollectionFixture<Neo4jApi>
{
    private const string Name = "api op neo4j";

    [Collection(Name)]
    public sealed class Documentation(Neo4jApi api) : DocumentationTests(api.Required());

    [Collection(Name)]
    public sealed class Lists(Neo4jApi api) : ListTests(api.Required());

    [Collection(Name)]
    public sealed class Nodes(Neo4jApi api) : NodeTests(api.Required());

    [Collection(Name)]
    public sealed class Search(Neo4jApi api) : SearchTests(api.Required());
}
