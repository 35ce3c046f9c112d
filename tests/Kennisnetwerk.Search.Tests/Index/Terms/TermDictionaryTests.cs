using Kennisnetwerk.Search.Index.Terms;

namespace Kennisnetwerk.Search.Tests.Index.Terms;

public sealed class TermDictionaryTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(2000)]
    public void TryFind_Should_FindEveryTermAndNoOther_When_ThereAreAnyNumber(int count)
    {
        var keys = Keys(count);
        var dictionary = Write(keys);

        Assert.Equal(count, dictionary.Count);
        foreach (var (key, number) in keys.Select((key, number) => (key, number)))
        {
            Assert.True(dictionary.TryFind(key, out var entry));
            Assert.Equal((number + 1, (uint)number * 10), (entry.Documents, entry.Offset));
            Assert.InRange(entry.Bound, number, (number * 1.01f) + 0.01f);
            Assert.False(dictionary.TryFind([.. key, 0], out _));
        }
    }

    [Fact]
    public void From_Should_BeginAtTheFirstThatIsNotBelow_When_AnyKeyIsAsked()
    {
        var keys = Keys(500);
        var dictionary = Write(keys);
        foreach (var asked in Keys(300, seed: 2))
        {
            var expected = keys.Where(key => key.AsSpan().SequenceCompareTo(asked) >= 0).Take(3).Select(TermKeyText);
            var terms = dictionary.From(asked);
            var found = new List<string>();
            while (found.Count < 3 && terms.MoveNext())
            {
                found.Add(TermKeyText(terms.Key.ToArray()));
            }

            Assert.Equal(expected, found);
        }
    }

    [Fact]
    public void All_Should_GiveEveryTermInOrder_When_Walked()
    {
        var keys = Keys(100);
        var terms = Write(keys).All();
        foreach (var key in keys)
        {
            Assert.True(terms.MoveNext());
            Assert.Equal(key, terms.Key.ToArray());
        }

        Assert.False(terms.MoveNext());
    }

    [Theory]
    [InlineData("vechtscheiding")]
    [InlineData("k-eet")]
    [InlineData("\u00e9\U0001F600")]
    public void TextOf_Should_GiveTheTermBack_When_MadeAKey(string term)
    {
        Assert.Equal(term, TermKey.TextOf(TermKey.Of(TermKey.Exact, term)));
        Assert.NotEqual(TermKey.Of(TermKey.Exact, term), TermKey.Of(TermKey.Analyzed, term));
    }

    private static string TermKeyText(byte[] key) => Convert.ToHexString(key);

    private static List<byte[]> Keys(int count, int seed = 1)
    {
        var random = new Random(seed);
        var keys = new SortedSet<byte[]>(Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)));
        while (keys.Count < count)
        {
            keys.Add(System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => (char)('a' + random.Next(4))))));
        }

        return [.. keys];
    }

    private static TermDictionary Write(List<byte[]> keys)
    {
        var writer = new TermDictionaryWriter();
        for (var number = 0; number < keys.Count; number++)
        {
            writer.Add(keys[number], new TermEntry(number + 1, (uint)number * 10, number));
        }

        return new TermDictionary(writer.Terms.ToArray(), writer.Index());
    }
}
