using Kennisnetwerk.Search.Query.Spelling;

namespace Kennisnetwerk.Search.Tests.Query.Spelling;

public sealed class EditRowsTests
{
    [Theory]
    [InlineData("depressie", "depresie", 1)]
    [InlineData("scheiding", "shceiding", 1)]
    [InlineData("kat", "kat", 0)]
    [InlineData("kat", "hond", 4)]
    public void To_Should_CountEdits_When_WordsDiffer(string word, string other, int expected) =>
        Assert.Equal(expected, new EditRows(word, 4).To(other));

    [Fact]
    public void To_Should_EqualTheWholeTable_When_SortedWordsShareTheirBeginnings()
    {
        var random = new Random(20261124);
        string Word() => string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => (char)('a' + random.Next(3))));
        for (var round = 0; round < 100; round++)
        {
            var word = Word();
            var most = random.Next(1, 3);
            var rows = new EditRows(word, most);
            foreach (var other in Enumerable.Range(0, 60).Select(_ => Word()).Order(StringComparer.Ordinal))
            {
                var expected = Distance(word, other);
                var found = rows.To(other);

                Assert.Equal(expected <= most ? expected : most + 1, Math.Min(found, most + 1));
                if (rows.DeadAfter > 0)
                {
                    Assert.True(Distance(word, other[..rows.DeadAfter] + word[Math.Min(word.Length, rows.DeadAfter)..]) > 0);
                    Assert.True(expected > most);
                }
            }
        }
    }

    // Optimal string alignment by its definition.
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                    table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }
}
