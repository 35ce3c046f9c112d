using System.Globalization;
using System.Reflection;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.Http;

namespace Kennisnetwerk.GraphQL.Tests.Execution;

public class OptionRangeTests
{
    [Theory]
    [InlineData(typeof(ExecutionOptions), nameof(ExecutionOptions.MaxFieldDepth), 1)]
    [InlineData(typeof(ExecutionOptions), nameof(ExecutionOptions.MaxRootFields), 1)]
    [InlineData(typeof(ExecutionOptions), nameof(ExecutionOptions.MaxAliasesPerField), 1)]
    [InlineData(typeof(ExecutionOptions), nameof(ExecutionOptions.MaxDirectivesPerNode), 0)]
    [InlineData(typeof(ExecutionOptions), nameof(ExecutionOptions.MaxFragments), 0)]
    [InlineData(typeof(ExecutionOptions), nameof(ExecutionOptions.MaxVariables), 0)]
    [InlineData(typeof(ExecutionOptions), nameof(ExecutionOptions.MaxCost), 1)]
    [InlineData(typeof(ExecutionOptions), nameof(ExecutionOptions.AssumedListSize), 0)]
    [InlineData(typeof(ExecutionOptions), nameof(ExecutionOptions.MaxErrors), 1)]
    [InlineData(typeof(ExecutionOptions), nameof(ExecutionOptions.MaxResponseBytes), 1)]
    [InlineData(typeof(ExecutionOptions), nameof(ExecutionOptions.MaxRows), 1)]
    [InlineData(typeof(ExecutionOptions), nameof(ExecutionOptions.DocumentCacheBytes), 0)]
    [InlineData(typeof(GraphQLHttpOptions), nameof(GraphQLHttpOptions.MaxBodyBytes), 2)]
    [InlineData(typeof(GraphQLHttpOptions), nameof(GraphQLHttpOptions.MaxQueryStringLength), 1)]
    [InlineData(typeof(GraphQLHttpOptions), nameof(GraphQLHttpOptions.MaxJsonDepth), 1)]
    [InlineData(typeof(GraphQLHttpOptions), nameof(GraphQLHttpOptions.MaxEventStreams), 0)]
    public void Option_Should_RefuseByName_When_TheNumberIsTooSmall(Type options, string name, int least)
    {
        Assert.Equal(least, Convert.ToInt32(Set(options, name, least), CultureInfo.InvariantCulture));
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Set(options, name, least - 1));
        Assert.StartsWith($"{name} must be ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Option_Should_RefuseByName_When_JsonCouldOverflowTheStack() =>
        Assert.StartsWith(
            "MaxJsonDepth must be from 1 to 500.",
            Assert.Throws<ArgumentOutOfRangeException>(() => new GraphQLHttpOptions { MaxJsonDepth = GraphQLHttpOptions.GreatestJsonDepth + 1 }).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(86_401)]
    public void Option_Should_RefuseByName_When_ATimeIsNoneOrEndless(int seconds)
    {
        var time = TimeSpan.FromSeconds(seconds);

        Assert.Equal("Timeout", Assert.Throws<ArgumentOutOfRangeException>(() => new ExecutionOptions { Timeout = time }).ParamName);
        Assert.Equal("KeepAlive", Assert.Throws<ArgumentOutOfRangeException>(() => new GraphQLHttpOptions { KeepAlive = time }).ParamName);
    }

    [Fact]
    public void Option_Should_RefuseByName_When_ItIsMissing()
    {
        Assert.Equal("Parser", Assert.Throws<ArgumentNullException>(() => new ExecutionOptions { Parser = null! }).ParamName);
        Assert.Equal("Validation", Assert.Throws<ArgumentNullException>(() => new ExecutionOptions { Validation = null! }).ParamName);
        Assert.Equal("Documents", Assert.Throws<ArgumentNullException>(() => new ExecutionOptions { Documents = null! }).ParamName);
    }

    private static object Set(Type options, string name, int value)
    {
        var target = Activator.CreateInstance(options)!;
        var property = options.GetProperty(name)!;
        try
        {
            property.SetValue(target, Convert.ChangeType(value, property.PropertyType, CultureInfo.InvariantCulture));
        }
        catch (TargetInvocationException exception)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(exception.InnerException!);
        }

        return property.GetValue(target)!;
    }
}
