using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Import;

/// <summary>A way to break the inventory, and where the fault must be found.</summary>
/// <param name="Name">What is broken, for the test's name.</param>
/// <param name="File">The file in which the fault is found.</param>
/// <param name="Column">The column in which it is found; null when it is not of one column.</param>
/// <param name="Damage">Breaks the copy, and gives the line of the fault; 0 when it is the whole file.</param>
internal sealed record BrokenImport(string Name, string File, string? Column, Func<InventoryCopy, int> Damage);
