namespace Kennisnetwerk.Graph.Changes;

/// <summary>The codes of faults.</summary>
public static class FaultCode
{
    /// <summary>Too many changes, or a key or source that is empty or too long.</summary>
    public const string Limit = "grens";

    /// <summary>Two changes of the same node or relation.</summary>
    public const string Repeated = "dubbel";

    /// <summary>A type, kind, field or property that the schema does not have there.</summary>
    public const string Unknown = "onbekend";

    /// <summary>An id that does not follow the grammar.</summary>
    public const string Id = "id";

    /// <summary>An id that belongs to a node of another type, or that was used before.</summary>
    public const string Taken = "bezet";

    /// <summary>A node or relation that does not exist.</summary>
    public const string Missing = "ontbreekt";

    /// <summary>A required field without a value.</summary>
    public const string Required = "verplicht";

    /// <summary>A value of another kind than the field's, or a name that its enum does not have.</summary>
    public const string Value = "waarde";

    /// <summary>A text that is too long.</summary>
    public const string Length = "lengte";

    /// <summary>Somebody else changed it since the writer looked.</summary>
    public const string Version = "versie";

    /// <summary>The actor may not change this.</summary>
    public const string Forbidden = "verboden";

    /// <summary>A relation between types that its kind does not join.</summary>
    public const string Ends = "uiteinden";

    /// <summary>A hierarchy that would return to its start.</summary>
    public const string Cycle = "kring";

    /// <summary>A direct value for a field that follows its claims.</summary>
    public const string Claimed = "vermeld";

    /// <summary>The lease that the ChangeSet was to be written under is another's by now.</summary>
    public const string Lease = "pacht";
}
