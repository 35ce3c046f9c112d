using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Server.Pages.Adressen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Kennisnetwerk.Server.Tests.Pages.Adressen;

public sealed class ZoekadresTests
{
    private static readonly GraphSchema Schema = GraphSchemaLoader.LoadFolder(Path.Combine(Checkout.Root, "graph-schema"));

    [Fact]
    public void ToString_Should_ComeBackTheSame_When_Read()
    {
        const string Address = "/zoeken?q=18-%2F18%2B%20%26%20meer&regio=Twente&type=Onderzoek&type=Thema&na=abc";

        Assert.Equal(Address, Read(Address).ToString());
    }

    [Fact]
    public void Read_Should_PassOver_When_NamesAreNoFacets() => Assert.Equal("/zoeken?q=a", Read("/zoeken?q=a&zicht=1&utm=2&type=").ToString());

    [Fact]
    public void Read_Should_StopAtTheBound_When_AFacetHasTooManyValues()
    {
        var values = string.Concat(Enumerable.Range(0, 100).Select(number => $"&regio=r{number}"));

        Assert.Equal(Zoekadres.MaxWaarden, Read("/zoeken?q=a" + values).Filters["regio"].Length);
    }

    [Fact]
    public void Met_Should_BeginAtTheFirstPage_When_AFilterIsAdded() =>
        Assert.Equal("/zoeken?q=a&type=Thema", Read("/zoeken?q=a&na=abc").Met("type", "Thema").ToString());

    [Fact]
    public void Zonder_Should_UndoMet_When_TheValueWasChosen() =>
        Assert.Equal("/zoeken?q=a", Read("/zoeken?q=a").Met("type", "Thema").Zonder("type", "Thema").ToString());

    private static Zoekadres Read(string address) => Zoekadres.Read(new QueryCollection(QueryHelpers.ParseQuery(address.Split('?')[1])), Schema);
}
