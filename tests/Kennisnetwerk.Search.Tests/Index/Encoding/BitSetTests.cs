using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Tests.Index.Encoding;

public sealed class BitSetTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1000)]
    public void Operations_Should_EqualThoseOfSets_When_MembersAreRandom(int size)
    {
        var random = new Random(size);
        var (left, leftBits) = Some(random, size);
        var (right, rightBits) = Some(random, size);

        Assert.Equal(left.Intersect(right).Order(), Members(Changed(leftBits, bits => bits.And(rightBits))));
        Assert.Equal(left.Union(right).Order(), Members(Changed(leftBits, bits => bits.Or(rightBits))));
        Assert.Equal(left.Except(right).Order(), Members(Changed(leftBits, bits => bits.AndNot(rightBits))));
        Assert.Equal(left.Count, leftBits.Count());
        Assert.Equal(left.Order(), Members(BitSet.FromWords(size, leftBits.Words)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(64)]
    [InlineData(100)]
    public void Full_Should_HoldEveryNumberAndNoMore_When_AnySize(int size)
    {
        var full = BitSet.Full(size);

        Assert.Equal(Enumerable.Range(0, size), Members(full));
        full.Remove(0);
        Assert.False(full.Contains(0));
        Assert.Equal(size - 1, full.Count());
    }

    private static (HashSet<int> Members, BitSet Bits) Some(Random random, int size)
    {
        var members = Enumerable.Range(0, size).Where(_ => random.Next(3) == 0).ToHashSet();
        var bits = new BitSet(size);
        foreach (var member in members)
        {
            bits.Add(member);
        }

        return (members, bits);
    }

    private static BitSet Changed(BitSet bits, Action<BitSet> change)
    {
        var clone = bits.Clone();
        change(clone);
        return clone;
    }

    private static IEnumerable<int> Members(BitSet bits)
    {
        for (var member = bits.Next(0); member >= 0; member = bits.Next(member + 1))
        {
            yield return member;
        }
    }
}
