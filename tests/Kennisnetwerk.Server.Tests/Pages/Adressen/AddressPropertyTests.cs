using System.Text;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Server.Pages.Adressen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Kennisnetwerk.Server.Tests.Pages.Adressen;

/// <summary>An address says what it was made of, whatever that was.</summary>
public sealed class AddressPropertyTests
{
    private static readonly GraphSchema Schema = GraphSchemaLoader.LoadFolder(Path.Combine(Checkout.Root, "graph-schema"));
    private static readonly string[] Facets = [.. SearchProjection.FacetsOf(Schema)];

    [Fact]
    public void Search_Should_ComeBackTheSame_When_ItsAddressIsRead()
    {
        var random = new Random(20261124);
        for (var round = 0; round < 300; round++)
        {
            var address = Zoekadres.Van(Text(random).Trim());
            for (var filter = random.Next(5); filter > 0; filter--)
            {
                var (facet, value) = (Facets[random.Next(Facets.Length)], "w" + Text(random));
                address = address.Kiest(facet, value) ? address : address.Met(facet, value);
            }

            address = address with { Na = random.Next(2) == 0 ? null : "c" + Text(random) };
            var read = Read(address.ToString());

            Assert.Equal(address.ToString(), read.ToString());
            Assert.Equal((address.Vraag, address.Na), (read.Vraag, read.Na));
            Assert.Equal(address.Filters.SelectMany(pair => pair.Value.Select(value => (pair.Key, value))), read.Filters.SelectMany(pair => pair.Value.Select(value => (pair.Key, value))));
        }
    }

    [Fact]
    public void Zonder_Should_UndoMet_WhateverIsChosenBeside()
    {
        var random = new Random(20261125);
        for (var round = 0; round < 200; round++)
        {
            var before = Enumerable.Range(0, random.Next(4)).Aggregate(Zoekadres.Van("x"), (address, number) => address.Met(Facets[random.Next(Facets.Length)], $"v{number}"));
            var (facet, value) = (Facets[random.Next(Facets.Length)], "nieuw");

            var with = before.Met(facet, value);

            Assert.True(with.Kiest(facet, value));
            Assert.Equal(before.ToString(), with.Zonder(facet, value).ToString());
            Assert.Equal(before.HeeftFilters, with.Zonder(facet, value).HeeftFilters);
        }
    }

    [Theory]
    [InlineData("q=a&q=b", "/zoeken?q=a%2Cb")]
    [InlineData("Q=a", "/zoeken?q=a")]
    [InlineData("q=a&type=Thema&type=Thema", "/zoeken?q=a&type=Thema")]
    [InlineData("q=a&na=", "/zoeken?q=a")]
    [InlineData("q=a&na=x&na=y", "/zoeken?q=a")]
    [InlineData("q=a&thema=th-1", "/zoeken?q=a&thema=th-1")]
    [InlineData("q=a&contactroute=x&zicht=rol:Beheerder&categorie=y", "/zoeken?q=a")]
    [InlineData("", "/zoeken?q=")]
    public void Read_Should_TakeWhatMeansSomething_When_AnAddressIsOdd(string query, string expected) => Assert.Equal(expected, Read("/zoeken?" + query).ToString());

    [Fact]
    public void Read_Should_PassOver_When_AValueIsLongerThanAnyIs() =>
        Assert.Equal("/zoeken?q=a&regio=kort", Read($"/zoeken?q=a&regio={new string('x', 501)}&regio=kort").ToString());

    [Fact]
    public void Thing_Should_HaveAnAddress_WhateverItsType()
    {
        Assert.All(Schema.TypesOf("Ding").Append("Bron"), type => Assert.NotNull(PageAddress.Of(type, "x")));
        Assert.All(PageAddress.Segments, segment => Assert.Matches("^[a-z]+$", segment));
    }

    [Fact]
    public void Thing_Should_BeFoundByItsAddress_WhateverItsId()
    {
        var random = new Random(20261126);
        const string Alphabet = "abcXYZ019-._:/();<>[]+@#";
        for (var round = 0; round < 300; round++)
        {
            var id = "a" + new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            Assert.True(NodeId.IsValid(id));

            var address = PageAddress.Of("Publicatie", id)!;

            Assert.Equal(id, Uri.UnescapeDataString(address["/publicatie/".Length..]));
            Assert.DoesNotContain('<', address);
            Assert.DoesNotContain('#', address);
        }
    }

    private static Zoekadres Read(string address) => Zoekadres.Read(new QueryCollection(QueryHelpers.ParseQuery(address.Split('?', 2)[1])), Schema);

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var length = random.Next(12); length > 0; length--)
        {
            text.Append(random.Next(3) switch { 0 => "&=?#%+ /;"[random.Next(9)].ToString(), 1 => "aé𠀀👩".EnumerateRunes().ElementAt(random.Next(4)).ToString(), _ => ((char)random.Next(32, 127)).ToString() });
        }

        return text.ToString();
    }
}
