using System.Collections.Immutable;
using Kennisnetwerk.Kennis.Import.Inventory;

namespace Kennisnetwerk.Kennis.Import;

/// <summary>The faults of one import, up to a maximum: whoever has a thousand faults has one fault a thousand times.</summary>
internal sealed class FaultLog(int maximum)
{
    private readonly List<ImportFault> faults = [];

    public bool IsEmpty => faults.Count == 0;

    public bool IsFull => faults.Count >= maximum;

    public void Add(string file, int line, string column, string message)
    {
        if (!IsFull)
        {
            faults.Add(new ImportFault(file, line, column, message));
        }
    }

    public ImmutableArray<ImportFault> ToImmutable() => InOrder(faults);

    /// <summary>Each fault once, in the order of the files and their lines: files go through several stages, and readers go through files.</summary>
    public static ImmutableArray<ImportFault> InOrder(IEnumerable<ImportFault> faults) => [.. faults.Distinct().OrderBy(fault => PlaceOf(fault.File)).ThenBy(fault => fault.Line)];

    private static int PlaceOf(string file) => InventoryFiles.All.Select(known => known.Name).ToList().IndexOf(file);
}
