namespace Kennisnetwerk.Graph.Reading;

/// <summary>How far a record is on its way to the public.</summary>
public enum Publicatiestatus
{
    /// <summary>Being written by its owner.</summary>
    Concept,

    /// <summary>Handed in, waiting for the onderzoekscoördinator.</summary>
    Ingediend,

    /// <summary>Public, as far as its type is.</summary>
    Gepubliceerd,

    /// <summary>No longer shown, kept for its history.</summary>
    Gearchiveerd,
}
