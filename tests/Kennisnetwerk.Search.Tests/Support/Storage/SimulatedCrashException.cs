namespace Kennisnetwerk.Search.Tests.Support.Storage;

/// <summary>The machine went down.</summary>
public sealed class SimulatedCrashException() : Exception("The machine went down.");
