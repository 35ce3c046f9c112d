namespace Kennisnetwerk.Server.Tests.Pages;

/// <summary>The tests of strange records share one host: they only read.</summary>
[CollectionDefinition(Name)]
public sealed class StrangePages : ICollectionFixture<StrangePagesHost>
{
    public const string Name = "strange pages";
}
