namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>What a column of the inventory is for.</summary>
internal enum ColumnUse
{
    /// <summary>The id of the thing.</summary>
    Id,

    /// <summary>A text field, in the source's words.</summary>
    Text,

    /// <summary>A list field; items are separated by semicolons.</summary>
    List,

    /// <summary>A choice: read by <see cref="ChoiceName"/>.</summary>
    Choice,

    /// <summary><c>ja</c>, <c>nee</c> or nothing.</summary>
    YesNo,

    /// <summary>A text field from which the field <c>jaar</c> is read as well.</summary>
    Period,

    /// <summary>A text field from which the field <c>getal</c> is read when it is one number.</summary>
    Amount,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>Ids whose relations stand in <c>relaties.csv</c>; only checked against it.</summary>
    Link,

    /// <summary>Read by the importer itself.</summary>
    Special,
}
