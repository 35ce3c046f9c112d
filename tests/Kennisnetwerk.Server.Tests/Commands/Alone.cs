namespace Kennisnetwerk.Server.Tests.Commands;

/// <summary>Tests that use the console, the environment or the current folder of this process.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone : ICollectionFixture<SeededFolder>
{
    public const string Name = "alone";
}
