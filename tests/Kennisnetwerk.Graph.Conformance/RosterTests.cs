using Kennisnetwerk.Graph.Conformance.Support;

namespace Kennisnetwerk.Graph.Conformance;

/// <summary>Nobody leaves a suite out unseen.</summary>
public sealed class RosterTests
{
    [Fact]
    public void Every_Fixture_Should_BeEnrolledInEverySuite_When_TheyExist()
    {
        var types = typeof(RosterTests).Assembly.GetTypes();
        var suites = types.Where(type => type.IsAbstract && type.Namespace == "Kennisnetwerk.Graph.Conformance.Suites" && type.Name.Contains("Conformance`", StringComparison.Ordinal)).ToList();
        var fixtures = types.Where(type => type is { IsAbstract: false } && type.IsAssignableTo(typeof(IGraphFixture))).ToList();

        Assert.NotEmpty(suites);
        Assert.NotEmpty(fixtures);
        Assert.Empty(from suite in suites
                     from fixture in fixtures
                     let closed = suite.MakeGenericType(fixture)
                     where !types.Any(type => type.BaseType == closed)
                     select $"{suite.Name} for {fixture.Name}");
    }
}
