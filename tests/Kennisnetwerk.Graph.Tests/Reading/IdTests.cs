using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Tests.Reading;

public sealed class IdTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("OZ-001", true)]
    [InlineData("doi:10.1002/(SICI)1(1)<1::A>3.0;2-5[a]+b@c#d", true)]
    [InlineData("", false)]
    [InlineData("-a", false)]
    [InlineData("a~b", false)]
    [InlineData("a b", false)]
    [InlineData("é", false)]
    [InlineData("a\n", false)]
    [InlineData("a%b", false)]
    public void IsValid_Should_FollowTheGrammar_When_Asked(string id, bool isValid) => Assert.Equal(isValid, NodeId.IsValid(id));

    [Fact]
    public void IsValid_Should_StopAtTheMaximum_When_TheIdIsLong()
    {
        Assert.True(NodeId.IsValid(new string('a', NodeId.MaxLength)));
        Assert.False(NodeId.IsValid(new string('a', NodeId.MaxLength + 1)));
    }

    [Fact]
    public void Parse_Should_GiveBackTheParts_When_MadeByOf()
    {
        Assert.Equal(("a", "KENT", "b", null), RelationId.Parse(RelationId.Of("a", "KENT", "b", null)));
        Assert.Equal(("a", "KENT", "b", "ROL"), RelationId.Parse(RelationId.Of("a", "KENT", "b", "ROL")));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a~b")]
    [InlineData("a~~b")]
    [InlineData("a~K~b~R~x")]
    [InlineData("~")]
    public void Parse_Should_GiveNothing_When_TheTextIsNoRelationId(string id) => Assert.Null(RelationId.Parse(id));
}
