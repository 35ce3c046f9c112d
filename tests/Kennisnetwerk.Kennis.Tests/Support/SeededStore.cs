using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Import;

namespace Kennisnetwerk.Kennis.Tests.Support;

/// <summary>A store with the real inventory, shared by the tests of a class that do not change it.</summary>
public sealed class SeededStore : IAsyncLifetime
{
    public IGraphStore Store { get; } = TestStore.Open();

    public ImportReport Report { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        Report = await OverijsselSeed.SeedAsync(Store, Repository.SeedFolder, CancellationToken.None);
        Assert.True(Report.Succeeded, ImportReportText.Print(Report));
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
