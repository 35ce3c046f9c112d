using System.Text.Json.Nodes;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;
using Kennisnetwerk.GraphQL.Validation;

namespace Kennisnetwerk.GraphQL.Tests.Differential;

public sealed class ValidationDifferentialTests(NodeOracle oracle) : IClassFixture<NodeOracle>
{
    private static readonly Schema Schema = Schema.Parse(OracleSchema.Sdl);

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void Validate_Should_FindTheSameFaults_When_DocumentsAreGenerated(int seed)
    {
        oracle.Ask(new { kind = "schema", name = OracleSchema.Name, sdl = OracleSchema.Sdl });
        var random = new Random(seed);
        var generators = new[] { 0, 0.01, 0.03, 0.1 }.Select(faultRate => new DocumentGenerator(Schema, random, faultRate));

        var differences = generators
            .SelectMany(generator => Enumerable.Range(0, 250).Select(_ => generator.Generate()))
            .SelectMany(Compare)
            .Take(5)
            .ToList();

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    [Fact]
    public void Generate_Should_BreakEveryRule_When_FaultsAreStrewnIn()
    {
        var generator = new DocumentGenerator(Schema, new Random(5), 0.05);

        var broken = Enumerable.Range(0, 3_000)
            .Select(_ => DocumentValidator.Validate(Schema, Parser.ParseDocument(generator.Generate())))
            .SelectMany(result => result.Errors)
            .Select(error => error.Rule!)
            .ToHashSet();

        // The schema has a root for every operation, so that one rule cannot be broken; it has a test of its own.
        Assert.Equal(["OperationTypeExists"], RuleNames.All.Except(broken));
    }

    [Fact]
    public void Generate_Should_WriteValidDocuments_When_FaultsAreLeftOut()
    {
        var generator = new DocumentGenerator(Schema, new Random(6), 0);

        var valid = Enumerable.Range(0, 500)
            .Count(_ => DocumentValidator.Validate(Schema, Parser.ParseDocument(generator.Generate())).IsValid);

        Assert.InRange(valid, 100, 500);
    }

    private IEnumerable<string> Compare(string text)
    {
        var answer = oracle.Ask(new { kind = "validate", schema = OracleSchema.Name, text });
        if (!Parser.TryParseDocument(new Source(text), null, out var document, out var syntaxError))
        {
            return answer["syntaxError"] is null ? [$"{text}\n  only we: {syntaxError}"] : [];
        }

        var ours = DocumentValidator.Validate(Schema, document, new ValidationOptions { MaxErrors = 1000 }).Errors
            .GroupBy(error => error.Rule!)
            .ToDictionary(group => group.Key, group => group.ToArray());
        var theirs = answer["rules"]!.AsObject().ToDictionary(pair => pair.Key, pair => pair.Value?.AsArray());
        if (ours.ContainsKey("ExecutableDefinitions") && theirs.ContainsKey("ExecutableDefinitions"))
        {
            // Whatever else a document with SDL breaks does not matter: it is refused whole (5.1.1).
            return [];
        }

        return ours.Keys.Union(theirs.Keys).Except(ListedDifferences.OurRules.Keys)
            .Where(rule => !theirs.ContainsKey(rule) || theirs[rule] is not null)
            .Where(rule => Differs(rule, ours.GetValueOrDefault(rule, []), theirs.GetValueOrDefault(rule) ?? []))
            .Select(rule => $"{text}\n  {rule}\n    ours:   {Show(ours.GetValueOrDefault(rule, []))}\n    theirs: {theirs.GetValueOrDefault(rule)?.ToJsonString()}");
    }

    private static bool Differs(string rule, GraphQLError[] ours, JsonArray theirs)
    {
        if (ListedDifferences.MayDiffer(rule, ours))
        {
            return false;
        }

        return ListedDifferences.RulesWithoutMessages.ContainsKey(rule)
            ? ours.Length > 0 != theirs.Count > 0
            : !ours.Select(Show).Order().SequenceEqual(theirs.Select(error => Show(error!)).Order());
    }

    private static string Show(GraphQLError[] errors) => string.Join("; ", errors.Select(Show));

    private static string Show(GraphQLError error) =>
        $"{error.Message} {string.Join(' ', error.Locations.Select(place => $"{place.Line}:{place.Column}"))}";

    private static string Show(JsonNode error) =>
        $"{error["message"]} {string.Join(' ', error["locations"]!.AsArray().Select(place => $"{place![0]}:{place[1]}"))}";
}
