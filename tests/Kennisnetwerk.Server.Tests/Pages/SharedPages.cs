namespace Kennisnetwerk.Server.Tests.Pages;

/// <summary>The page tests share one host: they only read.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPages : ICollectionFixture<PagesHost>
{
    public const string Name = "pages";
}
