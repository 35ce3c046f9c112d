using System.Text;
using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

public sealed class TrieSearchTests
{
    private const int Seed = 5;

    [Theory]
    [InlineData(50)]
    [InlineData(110)]
    [InlineData(150)]
    [InlineData(220)]
    public void Collect_Should_FindEveryWordWithinTheLimit_When_BothDirectionsAreSearched(int limit)
    {
        var random = new Random(Seed);
        string[] words = [.. Enumerable.Range(0, 4000).Select(_ => Word(random)).Distinct().Order(StringComparer.Ordinal)];
        var forward = WordTrie.Build(words.Select((word, number) => (word, number)));
        var backward = WordTrie.Build(words.Select((word, number) => (Reverse(word), number)).OrderBy(word => word.Item1, StringComparer.Ordinal));
        for (var run = 0; run < 60; run++)
        {
            var typed = Slip(words[random.Next(words.Length)], random);
            var found = new HashSet<int>();

            TrieSearch.Collect(forward, Encoding.ASCII.GetBytes(typed), backward: false, limit, found);
            TrieSearch.Collect(backward, Encoding.ASCII.GetBytes(Reverse(typed)), backward: true, limit, found);

            var missed = words.Where((word, number) => PlainCost(word, typed) <= limit && !found.Contains(number)).ToList();
            Assert.True(missed.Count == 0, $"seed {Seed}: '{typed}' misses {string.Join(", ", missed)}");
        }
    }

    [Fact]
    public void Collect_Should_FindNothing_When_TheTrieIsEmpty()
    {
        var found = new HashSet<int>();

        TrieSearch.Collect(WordTrie.Build([]), "woord"u8, backward: false, 150, found);

        Assert.Empty(found);
    }

    // The cost without what only the exact count knows: the first letter counts more, the last sounds less.
    private static int PlainCost(string word, string typed)
    {
        var bytes = Encoding.ASCII.GetBytes(typed);
        var table = new EditTable(bytes, word.Length, backward: false, half: -1, halfLimit: 0);
        if (!table.Reaches(word.Length))
        {
            return EditTable.Far;
        }

        for (var depth = 1; depth <= word.Length; depth++)
        {
            table.Push(depth, (byte)word[depth - 1]);
        }

        return table.Cost(word.Length);
    }

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(2, 9)).Select(_ => "aeiouhdtckszngjy-"[random.Next(17)]));

    private static string Slip(string word, Random random)
    {
        for (var slips = random.Next(3); slips > 0; slips--)
        {
            var place = random.Next(word.Length + 1);
            var letter = "aeiouhdtcksznj"[random.Next(14)];
            word = random.Next(3) switch
            {
                0 => word.Insert(place, letter.ToString()),
                1 when place < word.Length && word.Length > 1 => word.Remove(place, 1),
                _ when place < word.Length => word.Remove(place, 1).Insert(place, letter.ToString()),
                _ => word,
            };
        }

        return word;
    }

    private static string Reverse(string word) => string.Concat(word.Reverse());
}
