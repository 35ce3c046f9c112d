using Kennisnetwerk.GraphQL.Execution;

namespace Kennisnetwerk.GraphQL.Tests.Execution;

public class PersistedDocumentsTests
{
    private const string Text = "{ __typename }";
    private static readonly string _id = PersistedDocuments.GetId(Text);

    [Theory]
    [InlineData("")]
    [InlineData("sha256:")]
    public async Task Execute_Should_RunTheDocument_When_ItIsNamed(string prefix) => Assert.Equal(
        """{"data":{"__typename":"Query"}}""",
        TestService.Write(await CreateExecutor(only: true).ExecuteAsync(
            new GraphQLRequest { DocumentId = prefix + _id.ToUpperInvariant() }, null, TestContext.Current.CancellationToken)));

    [Fact]
    public async Task Execute_Should_Refuse_When_TheNameIsUnknown()
    {
        var result = await CreateExecutor(only: false).ExecuteAsync(
            new GraphQLRequest { DocumentId = "sha256:00" }, null, TestContext.Current.CancellationToken);

        Assert.Equal(ExecutionErrorCodes.DocumentNotFound, Assert.Single(result.Errors).Code);
    }

    [Theory]
    [InlineData(Text, true)]
    [InlineData("{ must }", false)]
    public async Task Execute_Should_RunKnownTextsOnly_When_NothingElseIsAllowed(string text, bool isKnown)
    {
        var result = await CreateExecutor(only: true).ExecuteAsync(
            new GraphQLRequest { Query = text }, null, TestContext.Current.CancellationToken);

        Assert.Equal(isKnown, result.HasData);
    }

    private static GraphQLExecutor CreateExecutor(bool only) => TestService.CreateExecutor(
        options: new ExecutionOptions { Documents = new PersistedDocuments([Text]), PersistedDocumentsOnly = only });
}
