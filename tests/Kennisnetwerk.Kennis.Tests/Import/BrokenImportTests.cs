using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Import;

public sealed class BrokenImportTests(SeededStore seeded) : IClassFixture<SeededStore>
{
    public static TheoryData<int, string> Cases
    {
        get
        {
            var data = new TheoryData<int, string>();
            for (var i = 0; i < BrokenImports.All.Count; i++)
            {
                data.Add(i, $"{BrokenImports.All[i].File} {BrokenImports.All[i].Column} {BrokenImports.All[i].Name}");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Import_Should_LocateTheFaultAndChangeNothing_When_TheInventoryIsBroken(int index, string name)
    {
        var broken = BrokenImports.All[index];
        using var copy = new InventoryCopy();
        var line = broken.Damage(copy);

        var report = await new InventoryImporter(new ImportOptions()).ImportAsync(
            seeded.Store, copy.Folder, OverijsselSeed.Source, isPreview: false, TestContext.Current.CancellationToken);

        Assert.False(report.Succeeded, name);
        Assert.True(
            report.Faults.Any(fault => fault.File == broken.File && fault.Line == line && (broken.Column is null || fault.Column == broken.Column)),
            $"{name}: expected line {line}\n{string.Join('\n', report.Faults.Take(5))}");
        Assert.All(report.Faults, fault => Assert.True(fault.Message.Length > 15 && fault.Message.Length < 2000, fault.Message));
        Assert.Null(report.Sequence);
        Assert.Equal(1, (await seeded.Store.SummariseAsync(TestContext.Current.CancellationToken)).LastSequence);
    }

    [Fact]
    public void Cases_Should_BeTwoHundredOrMore()
    {
        Assert.InRange(BrokenImports.All.Count, 200, 1000);
    }
}
