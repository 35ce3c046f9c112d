namespace Kennisnetwerk.Api.Tests.Enrolment;

/// <summary>The tests of the API with the graph in SQLite.</summary>
[CollectionDefinition(Name)]
public sealed class SqliteEnrolment : ICollectionFixture<SeededApi>
{
    private const string Name = "api op sqlite";

    [Collection(Name)]
    public sealed class Documentation(SeededApi api) : DocumentationTests(api);

    [Collection(Name)]
    public sealed class Lists(SeededApi api) : ListTests(api);

    [Collection(Name)]
    public sealed class Nodes(SeededApi api) : NodeTests(api);

    [Collection(Name)]
    public sealed class Search(SeededApi api) : SearchTests(api);
}
