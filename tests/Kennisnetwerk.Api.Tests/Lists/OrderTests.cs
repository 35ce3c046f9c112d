using System.Text.Json;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Api.Tests.Lists;

[Collection(StrangeApi.Name)]
public sealed class OrderTests(StrangeApi api)
{
    [Theory]
    [InlineData("themas", "naam", "NAAM", 100)]
    [InlineData("organisaties", "naam", "NAAM", 100)]
    [InlineData("werken", "titel", "TITEL", 100)]
    [InlineData("begrippen", "begrip", "BEGRIP", 100)]
    [InlineData("trends", "omschrijving", "OMSCHRIJVING", 100)]
    public async Task Texts_Should_BeInDutchAlphabeticalOrder_When_OrderedByThem(string list, string field, string order, int count)
    {
        var up = await ValuesAsync(list, field, $"[{{ veld: {order} }}]", count);
        var down = await ValuesAsync(list, field, $"[{{ veld: {order}, richting: AFLOPEND }}]", count);

        var keys = up.ConvertAll(value => DutchSortKey.Of(value.GetString()!));
        Assert.Equal(keys.Order(CodePointComparer.Instance), keys);
        var backward = down.ConvertAll(value => DutchSortKey.Of(value.GetString()!));
        Assert.Equal(backward.OrderDescending(CodePointComparer.Instance), backward);
    }

    [Theory]
    [InlineData("OPLOPEND")]
    [InlineData("AFLOPEND")]
    public async Task Numbers_Should_HaveAbsentOnesLast_InBothDirections(string direction)
    {
        var years = (await ValuesAsync("onderzoeken", "jaar", $"[{{ veld: JAAR, richting: {direction} }}]", 100)).ConvertAll(value => value.ValueKind == JsonValueKind.Null ? (int?)null : value.GetInt32());

        var known = years.TakeWhile(year => year is not null).ToList();
        Assert.All(years.Skip(known.Count), year => Assert.Null(year));
        Assert.Equal(direction == "OPLOPEND" ? known.Order() : known.OrderDescending(), known);
        Assert.Equal(1066, direction == "OPLOPEND" ? known[0] : (await ValuesAsync("onderzoeken", "jaar", "[{ veld: JAAR }]", 1))[0].GetInt32());
    }

    [Fact]
    public async Task Figures_Should_BeOrderedAsNumbers_When_TheirTextsAreNot()
    {
        var numbers = (await ValuesAsync("trends", "getal", "[{ veld: GETAL, richting: AFLOPEND }]", 20)).Where(value => value.ValueKind == JsonValueKind.Number).Select(value => value.GetDouble()).ToList();

        Assert.Contains(18_926_097, numbers);
        Assert.Equal(numbers.OrderDescending(), numbers);
    }

    [Fact]
    public async Task SecondKey_Should_Decide_When_TheFirstIsEqual()
    {
        var nodes = (await api.DataAsync("{ werken(first: 100, volgorde: [{ veld: JAAR, richting: AFLOPEND }, { veld: TITEL, richting: AFLOPEND }]) { nodes { jaar titel } } }")).GetProperty("werken").GetProperty("nodes").EnumerateArray().ToList();

        Assert.All(nodes.Zip(nodes.Skip(1)).Where(pair => pair.First.GetProperty("jaar").GetRawText() == pair.Second.GetProperty("jaar").GetRawText()), pair => Assert.True(
            CodePointComparer.Instance.Compare(DutchSortKey.Of(pair.First.GetProperty("titel").GetString()!), DutchSortKey.Of(pair.Second.GetProperty("titel").GetString()!)) >= 0));
    }

    [Fact]
    public async Task List_Should_BeOrderedById_When_NothingIsSaid()
    {
        var ids = (await ValuesAsync("begrippen", "id", "[]", 100)).ConvertAll(value => value.GetString()!);

        Assert.Equal(ids.Order(CodePointComparer.Instance), ids);
        Assert.Equal(ids.Count, (await ValuesAsync("begrippen", "gewijzigd", "[{ veld: GEWIJZIGD, richting: AFLOPEND }]", 100)).Count);
    }

    private async Task<List<JsonElement>> ValuesAsync(string list, string field, string order, int count) =>
        [.. (await api.DataAsync($"{{ {list}(first: {count}, volgorde: {order}) {{ nodes {{ {field} }} }} }}")).GetProperty(list).GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty(field))];
}
