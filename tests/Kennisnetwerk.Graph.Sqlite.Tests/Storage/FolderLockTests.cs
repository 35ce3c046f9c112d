using Kennisnetwerk.Graph.Sqlite.Storage;
using Kennisnetwerk.Graph.Sqlite.Tests.Support;
using Kennisnetwerk.Graph.Stores;

namespace Kennisnetwerk.Graph.Sqlite.Tests.Storage;

public sealed class FolderLockTests : IDisposable
{
    private readonly StoreFolder folder = new();

    [Fact]
    public void Take_Should_NameTheWholePathAndTheRemedy_When_TheFolderIsTaken()
    {
        using var first = FolderLock.Take(folder.Options);
        var relative = folder.Options with { Folder = Path.GetRelativePath(Environment.CurrentDirectory, folder.Path) };
        var exception = Assert.Throws<GraphStoreException>(() => FolderLock.Take(relative));

        Assert.Equal(("sqlite.in-use", true), (exception.Code, exception.IsTransient));
        Assert.Equal($"Another process works on '{folder.Path}'. Stop it, or choose another folder (--gegevens).", exception.Message);
        Assert.IsType<IOException>(exception.InnerException);
    }

    [Fact]
    public void Take_Should_TakeItAgain_When_ItWasGivenBack()
    {
        for (var i = 0; i < 3; i++)
        {
            using var taken = FolderLock.Take(folder.Options);
            Assert.True(File.Exists(folder.File("graaf.lock")));
        }
    }

    [Fact]
    public void Take_Should_KeepFoldersApart_When_TheyAreSeveral()
    {
        using var first = FolderLock.Take(folder.Options with { Folder = folder.File("een") });
        using var second = FolderLock.Take(folder.Options with { Folder = folder.File("twee/drie") });

        Assert.True(File.Exists(folder.File("twee/drie/graaf.lock")));
    }

    public void Dispose() => folder.Dispose();
}
