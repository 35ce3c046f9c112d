using System.Text;
using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search.Tests.Spelling;

public sealed class EditTableTests
{
    [Fact]
    public void Cost_Should_BeTheSameForwardAndBackward_When_TheFirstLetterIsRight()
    {
        var random = new Random(8);
        for (var run = 0; run < 3000; run++)
        {
            var word = "m" + Letters(random);
            var typed = "m" + Letters(random);

            var forward = Cost(word, typed, backward: false);
            var backward = Cost(string.Concat(word.Reverse()), string.Concat(typed.Reverse()), backward: true);

            Assert.True(forward == backward || Math.Min(forward, backward) > 200, $"{word} {typed}: {forward} and {backward}");
        }
    }

    [Fact]
    public void Cost_Should_ForgetEarlierTables_When_OneIsMadeAnew()
    {
        var alone = Cost("begeleiding", "begelijding", backward: false);
        _ = Cost("aaaaaaaaaaaaaa", "bbbbbbbbbbbbbb", backward: false);

        Assert.Equal(alone, Cost("begeleiding", "begelijding", backward: false));
    }

    [Theory]
    [InlineData(8, 5, false)]
    [InlineData(8, 6, true)]
    [InlineData(8, 10, true)]
    [InlineData(8, 11, false)]
    public void Reaches_Should_TellLengthsThatCannotBeNear_When_TheyDifferTooMuch(int typed, int word, bool reaches) =>
        Assert.Equal(reaches, new EditTable(Encoding.ASCII.GetBytes(new string('a', typed)), 60, false, -1, 0).Reaches(word));

    [Fact]
    public void Push_Should_GiveUpOnTheHalf_When_ItCostsTooMuch()
    {
        var table = new EditTable("xyzzorg"u8, 7, backward: false, half: 3, halfLimit: 50);
        foreach (var (depth, letter) in "vraag"u8.ToArray().Index())
        {
            table.Push(depth + 1, letter);
        }

        Assert.Equal(EditTable.Far, table.Least(5));
    }

    private static int Cost(string word, string typed, bool backward)
    {
        var table = new EditTable(Encoding.ASCII.GetBytes(typed), word.Length, backward, half: -1, halfLimit: 0);
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

    // No letter twice in a row: which of two is one too many depends on where reading starts.
    private static string Letters(Random random)
    {
        var letters = "";
        for (var length = random.Next(2, 8); letters.Length < length;)
        {
            var letter = "aeiouhdtcksn"[random.Next(12)];
            letters += letters.EndsWith(letter) ? "" : letter.ToString();
        }

        return letters;
    }
}
