namespace Kennisnetwerk.Browser.Tests;

/// <summary>The tests share one browser and one site: they only read.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<BrowserSite>
{
    public const string Name = "browser";
}
