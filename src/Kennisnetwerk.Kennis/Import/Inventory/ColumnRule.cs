namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>A column of the inventory.</summary>
/// <param name="Column">Its name in the heading.</param>
/// <param name="Use">What it is for.</param>
/// <param name="Field">The field that it feeds; null when it feeds none.</param>
internal sealed record ColumnRule(string Column, ColumnUse Use, string? Field = null)
{
    /// <summary>Whether every row needs a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>For a <see cref="ColumnUse.Link"/>: the relation in <c>relaties.csv</c> that says the same.</summary>
    public string? Relation { get; init; }

    /// <summary>For a <see cref="ColumnUse.Link"/>: whether that relation points to the row's thing.</summary>
    public bool IsIncoming { get; init; }
}
