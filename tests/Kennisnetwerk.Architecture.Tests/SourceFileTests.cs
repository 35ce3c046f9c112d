namespace Kennisnetwerk.Architecture.Tests;

/// <summary>The rules for source files that no analyzer holds.</summary>
public sealed class SourceFileTests
{
    private const int MostLines = 500;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void SourceFile_Should_BeReadableWithoutScrolling_When_ItIsOurs(string folder)
    {
        var tooLong = Repository.CSharpFiles(folder)
            .Select(path => (Path: Path.GetRelativePath(Repository.Root, path), Lines: File.ReadLines(path).Count(line => !string.IsNullOrWhiteSpace(line))))
            .Where(file => file.Lines > MostLines);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void SourceFile_Should_HaveAnAsciiName_When_ItIsOurs()
    {
        var names = Repository.CSharpFiles("src").Concat(Repository.CSharpFiles("tests")).Where(path => !Path.GetFileName(path).All(char.IsAscii));

        Assert.Empty(names);
    }

    [Theory]
    [InlineData("Helper")]
    [InlineData("Manager")]
    [InlineData("Utils")]
    public void SourceFile_Should_NotHaveANameThatSaysNothing_When_ItIsOurs(string ending)
    {
        var names = Repository.CSharpFiles("src").Where(path => Path.GetFileNameWithoutExtension(path).EndsWith(ending, StringComparison.Ordinal));

        Assert.Empty(names);
    }
}
