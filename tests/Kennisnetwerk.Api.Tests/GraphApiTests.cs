using System.Text.RegularExpressions;
using Kennisnetwerk.GraphQL.Execution;

namespace Kennisnetwerk.Api.Tests;

/// <summary>A service that could not answer for a field does not start, and says which.</summary>
public sealed class GraphApiTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kennisnetwerk-schema-").FullName;

    public GraphApiTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(SeededApi.Root, "graph-schema"), "*.graphql"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
    }

    [Fact]
    public void Build_Should_GiveTheSdlAsItWasWritten_When_EveryFieldIsBound()
    {
        var files = Directory.EnumerateFiles(folder, "*.graphql").Select(File.ReadAllText).ToList();

        var sdl = GraphApi.Build(folder).Sdl;

        Assert.All(files, file => Assert.Contains(file, sdl, StringComparison.Ordinal));
        Assert.Equal(files.Sum(file => file.Length) + files.Count - 1, sdl.Length);
    }

    [Theory]
    [InlineData("Thema", "nieuws: String @bereken")]
    [InlineData("Query", "nieuws: [String!]!")]
    [InlineData("Query", "nieuws(onderwerp: String!): [Thema!]!")]
    [InlineData("Uitspraak", "nieuws: String")]
    [InlineData("ZoekConnection", "nieuws: Int")]
    public void Build_Should_NameTheField_When_NothingAnswersForIt(string type, string field)
    {
        Add(type, field);

        Assert.Contains($"{type}.nieuws", Assert.Throws<ResolverMapException>(() => GraphApi.Build(folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_Should_NameEveryField_When_SeveralAreMissing()
    {
        Add("Thema", "een: String @bereken");
        Add("Persoon", "twee: Int @bereken");
        Add("Query", "drie: Boolean");

        var message = Assert.Throws<ResolverMapException>(() => GraphApi.Build(folder)).Message;

        Assert.All(new[] { "Thema.een", "Persoon.twee", "Query.drie" }, field => Assert.Contains(field, message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Thema", "nieuws: String")]
    [InlineData("Thema", "nieuws: [String!]!")]
    [InlineData("Thema", "nieuws: Date")]
    [InlineData("Thema", "alle(first: Int, after: String, last: Int, before: String): WerkConnection! @relatie(soort: [GAAT_OVER, SIGNALEERT], richting: IN)")]
    [InlineData("Query", "expertises(first: Int, after: String, last: Int, before: String): KennisgebiedConnection!")]
    [InlineData("Query", "netwerk(id: ID!): Netwerk")]
    public void Build_Should_BindAFieldByItself_When_TheSchemaSaysWhatItIs(string type, string field)
    {
        Add(type, field);

        Assert.NotNull(GraphApi.Build(folder).Executor);
    }

    [Theory]
    [InlineData("Thema", "nieuws: Draak")]
    [InlineData("Thema", "naam: String!")]
    [InlineData("Thema", "kapot: [")]
    [InlineData("Thema", "alle(first: Int): WerkConnection! @relatie(soort: [DROOMT_VAN])")]
    public void Build_Should_Refuse_When_TheSdlIsNoSchema(string type, string field)
    {
        Add(type, field);

        Assert.Matches("Draak|naam|kapot|kennis.graphql|DROOMT_VAN", Record.Exception(() => GraphApi.Build(folder))!.Message);
    }

    [Fact]
    public void Build_Should_NameTheFolder_When_ThereIsNoSchema() =>
        Assert.Contains("/bestaat/niet", Record.Exception(() => GraphApi.Build("/bestaat/niet"))!.Message, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Puts a field at the head of a type, in whichever file it stands.
    private void Add(string type, string field)
    {
        var heading = new Regex($@"^type {type}\b[^{{]*\{{", RegexOptions.Multiline);
        var file = Directory.EnumerateFiles(folder, "*.graphql").Single(path => heading.IsMatch(File.ReadAllText(path)));
        File.WriteAllText(file, heading.Replace(File.ReadAllText(file), match => $"{match.Value}\n  {field}\n"));
    }
}
