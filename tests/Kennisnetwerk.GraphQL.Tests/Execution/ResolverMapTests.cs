using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Tests.Execution;

public class ResolverMapTests
{
    [Fact]
    public void Executor_Should_ListEveryFault_When_ResolversDoNotFit()
    {
        var schema = Schema.Parse("""
            type Query { a: Int b: Thing }
            interface Thing { id: ID }
            type Stone implements Thing { id: ID }
            type Subscription { ticks: Int }
            """);
        var resolvers = new ResolverMap()
            .Property("Query", "a", _ => 1)
            .Property("Query", "typo", _ => 1)
            .Type("Stone", _ => "Stone")
            .Subscription("tocks", (_, _, _) => throw new NotSupportedException());

        var exception = Assert.Throws<ResolverMapException>(() => new GraphQLExecutor(schema, resolvers));

        Assert.Equal(
            [
                "Query.b has no resolver.",
                "Stone.id has no resolver.",
                "Subscription.ticks has no source stream.",
                "Thing has no type resolver.",
                "Query.typo has a resolver but is not in the schema.",
                "Stone has a type resolver but is no interface or union.",
                "tocks has a source stream but is no subscription.",
            ],
            exception.Faults);
    }

    [Fact]
    public async Task Executor_Should_PreferTheObjectType_When_ItsInterfaceHasAResolverToo()
    {
        var resolvers = TestService.CreateResolvers().Property("Film", "title", _ => "Zelf");

        Assert.Equal(
            """{"data":{"found":[{"title":"Zelf"},null,{}]}}""",
            await TestService.RunAsync("{ found { ... on Work { title } } }", resolvers: resolvers));
    }
}
