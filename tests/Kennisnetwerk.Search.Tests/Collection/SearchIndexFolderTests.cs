namespace Kennisnetwerk.Search.Tests.Collection;

public sealed class SearchIndexFolderTests : IDisposable
{
    private readonly Shelf shelf = new();

    [Fact]
    public void Open_Should_GiveTheLastCommit_When_MoreWasApplied()
    {
        shelf.Put(Shelf.Book("a", "Scheiding"));
        shelf.Index.Commit();
        shelf.Put(Shelf.Book("b", "Scheiding"));

        shelf.Reopen();

        Assert.Equal(["a"], shelf.Find("scheiding"));
        Assert.Equal(1, shelf.Index.Position);
    }

    [Fact]
    public void Apply_Should_ReplaceAndDelete_When_TheIdIsThere()
    {
        shelf.Put(Shelf.Book("a", "Scheiding"), Shelf.Book("b", "Autisme"));
        shelf.Put(Shelf.Book("a", "Verslaving"), IndexOperation.Delete("b"), IndexOperation.Delete("c"));

        Assert.Empty(shelf.Find("scheiding"));
        Assert.Empty(shelf.Find("autisme"));
        Assert.Equal(["a"], shelf.Find("verslaving"));
    }

    [Fact]
    public void Open_Should_RefuseASecondWriter_When_OneHasTheFolder()
    {
        Assert.Throws<IndexLockedException>(() => SearchIndex.Open(shelf.Folder, Shelf.Settings));
    }

    [Fact]
    public void OpenReadOnly_Should_Read_When_AWriterHasTheFolder()
    {
        shelf.Put(Shelf.Book("a", "Scheiding"));
        shelf.Index.Commit();

        using var reader = SearchIndex.OpenReadOnly(shelf.Folder, Shelf.Settings);

        Assert.Equal(1, reader.Search(Shelf.Ask("scheiding")).Total);
        Assert.Throws<InvalidOperationException>(() => reader.Apply([], 9));
        Assert.Throws<InvalidOperationException>(reader.Commit);
    }

    [Fact]
    public void Open_Should_AskForARebuild_When_AnyByteIsFlipped()
    {
        shelf.Put(Shelf.Book("a", "Scheiding"));
        shelf.Index.Commit();
        shelf.Index.Dispose();
        var file = Directory.GetFiles(shelf.Folder, "*.knw").Single();
        var bytes = File.ReadAllBytes(file);

        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 1;
            File.WriteAllBytes(file, bytes);
            Assert.Throws<IndexRebuildRequiredException>(() => SearchIndex.OpenReadOnly(shelf.Folder, Shelf.Settings));
            bytes[i] ^= 1;
        }
    }

    [Fact]
    public void Open_Should_AskForARebuild_When_TheFieldsAreOthers()
    {
        shelf.Put(Shelf.Book("a", "Scheiding"));
        shelf.Index.Commit();

        var exception = Assert.Throws<IndexRebuildRequiredException>(() =>
            SearchIndex.OpenReadOnly(shelf.Folder, Shelf.Settings with { Fields = [new FieldDefinition("anders", FieldKind.Text)] }));

        Assert.Equal(IndexRebuildReason.OtherFields, exception.Reason);
    }

    [Fact]
    public void Apply_Should_Refuse_When_TheDocumentOrThePositionIsWrong()
    {
        shelf.Put(Shelf.Book("a", "Scheiding"));

        Assert.ThrowsAny<ArgumentException>(() => shelf.Index.Apply([IndexOperation.Upsert(new IndexDocument("x", [IndexField.Of("onbekend", "")]))], 2));
        Assert.ThrowsAny<ArgumentException>(() => shelf.Index.Apply([], 0));
        Assert.Equal(1, shelf.Index.Search(Shelf.Ask("")).Total);
    }

    public void Dispose() => shelf.Dispose();
}
