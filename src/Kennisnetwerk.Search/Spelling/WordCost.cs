namespace Kennisnetwerk.Search.Spelling;

/// <summary>What it costs that words were typed otherwise: the edits, and what Dutch does to the end of words.</summary>
/// <param name="typed">What was typed, folded ASCII.</param>
internal readonly ref struct WordCost(ReadOnlySpan<byte> typed)
{
    private readonly ReadOnlySpan<byte> _typed = typed;
    private readonly EditTable _table = new(typed, int.MaxValue, backward: false, half: -1, halfLimit: 0);

    /// <summary>The cost of one word; <see cref="EditTable.Far"/> when the lengths differ too much.</summary>
    /// <param name="word">The folded word that was meant.</param>
    public int Of(string word)
    {
        if (!_table.Reaches(word.Length))
        {
            return EditTable.Far;
        }

        for (var depth = 1; depth <= word.Length; depth++)
        {
            _table.Push(depth, (byte)word[depth - 1]);
        }

        var cost = _table.Cost(word.Length);
        return word.Length < 3 || _typed.Length < 3 ? cost : Math.Min(cost, AtEnd(word));
    }

    private int AtEnd(string word)
    {
        var cost = EditTable.Far;
        var (last, typedLast) = (word[^1], _typed[^1]);
        // d, t and dt are as one: "hij wordt", "gebeurd".
        if (last is 'd' or 't' && typedLast is (byte)'d' or (byte)'t')
        {
            cost = _table.Cost(word.Length - 1, _typed.Length - 1) + (last == typedLast ? 0 : EditCosts.FinalDt);
            if (_typed[^2] is (byte)'d' or (byte)'t')
            {
                cost = Math.Min(cost, _table.Cost(word.Length - 1, _typed.Length - 2) + EditCosts.FinalDt);
            }
        }

        // The n of a final en is silent.
        if (last == 'n' && word[^2] == 'e' && typedLast == (byte)'e')
        {
            cost = Math.Min(cost, _table.Cost(word.Length - 1) + EditCosts.SilentN);
        }

        return cost;
    }
}
