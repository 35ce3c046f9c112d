using Kennisnetwerk.Graph.Sqlite.Sql;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Sql;

public sealed class JsonFieldNodeTests
{
    [Theory]
    [InlineData("x') --")]
    [InlineData("a.b")]
    [InlineData("")]
    [InlineData("naam\n")]
    [InlineData("é")]
    public void Constructor_Should_Throw_When_TheNameIsNotOneOfTheSdl(string name) =>
        Assert.Throws<ArgumentException>(() => new JsonFieldNode("k", "velden", name).ToString());
}
