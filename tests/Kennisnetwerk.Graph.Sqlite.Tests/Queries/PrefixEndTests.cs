using Kennisnetwerk.Graph.Sqlite.Queries;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Queries;

public sealed class PrefixEndTests
{
    [Theory]
    [InlineData("a", "b")]
    [InlineData("az", "a{")]
    [InlineData("\uD7FF", "\uE000")]
    [InlineData("\uFFFF", "\U00010000")]
    [InlineData("a\U0010FFFF", "b")]
    [InlineData("\U0010FFFF", null)]
    public void After_Should_GiveTheNextCodePoint_When_ThereIsOne(string prefix, string? end) => Assert.Equal(end, PrefixEnd.After(prefix));
}
