using System.Collections.Immutable;

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

    public ImmutableArray<ImportFault> ToImmutable() => [.. faults];
}
