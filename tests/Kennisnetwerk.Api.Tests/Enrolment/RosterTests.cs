namespace Kennisnetwerk.Api.Tests.Enrolment;

/// <summary>No test of the API runs on one store only.</summary>
public sealed class RosterTests
{
    [Fact]
    public void Every_Test_Should_RunOnBothStores_When_ItAsksTheApi()
    {
        var types = typeof(RosterTests).Assembly.GetTypes();
        var tests = types.Where(type => type.IsAbstract && type.GetConstructors(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Public)
            .Any(constructor => constructor.GetParameters().Any(parameter => parameter.ParameterType == typeof(SeededApi)))).ToList();

        Assert.NotEmpty(tests);
        Assert.All(tests, test => Assert.Equal(
            [typeof(Neo4jEnrolment), typeof(SqliteEnrolment)], types.Where(type => type.BaseType == test).Select(type => type.DeclaringType!).OrderBy(type => type.Name)));
    }
}
