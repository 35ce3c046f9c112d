using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.Http;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.Validation;

namespace Kennisnetwerk.Api.Tests;

/// <summary>Holds docs/graphql.md to what it says.</summary>
public abstract partial class DocumentationTests(SeededApi api)
{
    private static readonly string _text = File.ReadAllText(Path.Combine(SeededApi.Root, "docs", "graphql.md"));

    /// <summary>The queries of the page, each with the variables that stand below it.</summary>
    public static TheoryData<string, string> Queries =>
        [.. QueryPattern().Matches(_text).Select(match => (match.Groups["query"].Value, match.Groups["variables"].Value))];

    [Fact]
    public void Page_Should_HaveTenQueries_When_ItSaysSo() => Assert.Equal(10, Queries.Count);

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_Should_FindSomething_When_ItIsInTheDocumentation(string query, string variables)
    {
        var data = await api.DataAsync(query, variables.Length == 0 ? null : JsonDocument.Parse(variables).RootElement);

        Assert.All(data.EnumerateObject(), root => Assert.NotEqual(JsonValueKind.Null, root.Value.ValueKind));
        var lists = data.EnumerateObject().SelectMany(root => ListsOf(root.Value)).ToList();
        Assert.NotEmpty(lists);
        Assert.All(lists.GroupBy(list => list.Path), same => Assert.Contains(same, list => list.Length > 0));
        Assert.All(lists.Where(list => list.Depth == 0), list => Assert.NotEqual(0, list.Length));
    }

    [Fact]
    public void LimitTable_Should_SayWhatHolds_When_NothingIsSet()
    {
        object[] options = [new GraphQLHttpOptions(), new ExecutionOptions(), ParserOptions.Default, ValidationOptions.Default];
        var rows = LimitPattern().Matches(_text).ToDictionary(row => row.Groups["name"].Value, row => row.Groups["limit"].Value);

        Assert.All(rows, row => Assert.Equal(
            Print(options.Select(option => option.GetType().GetProperty(row.Key)?.GetValue(option)).First(value => value is not null)!), row.Value));
        var limits = options.SelectMany(option => option.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)).Select(property => property.Name);
        Assert.Equal(["MaxErrors"], limits.Where(name => name.StartsWith("Max", StringComparison.Ordinal)).Except(rows.Keys));
    }

    private static string Print(object limit) => limit switch
    {
        TimeSpan time => $"{time.TotalSeconds} s",
        IFormattable number => number.ToString("N0", CultureInfo.InvariantCulture),
        _ => limit.ToString()!,
    };

    /// <summary>Every list below a value: its path without numbers, so that one of many siblings may be empty.</summary>
    private static IEnumerable<(string Path, int Depth, int Length)> ListsOf(JsonElement value, string path = "", int depth = 0) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => ListsOf(member.Value, $"{path}.{member.Name}", depth)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => ListsOf(item, path, depth + 1)).Prepend((path, depth, value.GetArrayLength())),
        _ => [],
    };

    [GeneratedRegex(@"```graphql\n(?<query>.*?)```(\s+```json\n(?<variables>.*?)```)?", RegexOptions.Singleline)]
    private static partial Regex QueryPattern();

    [GeneratedRegex(@"^\| `(?<name>\w+)` \| (?<limit>[\d,]+( s)?) \|", RegexOptions.Multiline)]
    private static partial Regex LimitPattern();
}
