using Kennisnetwerk.Graph.Neo4j.Client;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Client;

public sealed class Neo4jErrorCodesTests
{
    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", true)]
    [InlineData("Neo.TransientError.General.DatabaseUnavailable", true)]
    [InlineData("Neo.ClientError.Cluster.NotALeader", true)]
    [InlineData(Neo4jErrorCodes.Unreachable, true)]
    [InlineData(Neo4jErrorCodes.TransactionLost, true)]
    [InlineData("Neo.TransientError.Transaction.Terminated", false)]
    [InlineData("Neo.ClientError.Statement.SyntaxError", false)]
    [InlineData("Neo.ClientError.Security.Unauthorized", false)]
    [InlineData(Neo4jErrorCodes.OutcomeUnknown, false)]
    [InlineData(Neo4jErrorCodes.AnswerTooLarge, false)]
    public void IsTransient_Should_FollowTheCode_When_AsOfAnException(string code, bool expected) =>
        Assert.Equal(expected, new Neo4jException(code, "tekst").IsTransient);

    [Fact]
    public void IsOutcomeUnknown_Should_HoldForOneCodeAlone_When_Asked()
    {
        Assert.True(new Neo4jException(Neo4jErrorCodes.OutcomeUnknown, "").IsOutcomeUnknown);
        Assert.False(new Neo4jException(Neo4jErrorCodes.Timeout, "").IsOutcomeUnknown);
    }
}
