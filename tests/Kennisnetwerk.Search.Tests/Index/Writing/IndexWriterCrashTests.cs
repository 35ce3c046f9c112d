using Kennisnetwerk.Search.Tests.Support.Oracle;
using Kennisnetwerk.Search.Tests.Support.Storage;

namespace Kennisnetwerk.Search.Tests.Index.Writing;

public sealed class IndexWriterCrashTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void Open_Should_GiveTheLastCommitAndWorkOn_When_TheMachineWentDownAtAnyStep(int seed, bool mergeInBackground)
    {
        var settings = RandomPapers.Settings with { Limits = RandomPapers.Settings.Limits with { MergeInBackground = mergeInBackground } };
        for (var steps = 0; ; steps++)
        {
            var life = new CrashingLife(new CrashingStorage(steps), settings, seed);
            if (life.Run())
            {
                Assert.True(steps > 50, "The script wrote too little to be a test.");
                return;
            }

            life.AssertRecovers();
        }
    }

    [Fact]
    public void Open_Should_GiveTheLastCommit_When_TheMachineWentDownAgainWhileItRecovered()
    {
        for (var steps = 20; steps < 60; steps++)
        {
            var life = new CrashingLife(new CrashingStorage(steps), RandomPapers.Settings, 7);
            if (!life.Run())
            {
                life.CrashWhileRecovering();
                life.AssertRecovers();
            }
        }
    }

    [Fact]
    public void Apply_Should_RefuseAndSayWhy_When_AnEarlierWriteFailed()
    {
        var papers = new RandomPapers(1);
        using var index = SearchIndex.Open(new CrashingStorage(3), RandomPapers.Settings);
        index.Apply([papers.Paper(9).Upsert()], 1);
        Assert.Throws<SimulatedCrashException>(index.Commit);

        var exception = Assert.Throws<InvalidOperationException>(() => index.Apply([], 2));

        Assert.IsType<SimulatedCrashException>(exception.InnerException);
        Assert.Contains("open it again", exception.Message, StringComparison.Ordinal);
    }
}
