namespace Kennisnetwerk.Graph.Reading;

/// <summary>Who somebody is to the system. Ordered: a later role sees what an earlier one sees.</summary>
public enum Rol
{
    /// <summary>A reader without an account.</summary>
    Bezoeker,

    /// <summary>Works for a kennisinstelling; sees and changes the own records in every state.</summary>
    Kennisinstituut,

    /// <summary>Links thema's to research, experts and trends.</summary>
    Netwerkcoordinator,

    /// <summary>Chairs a Regionaal Expertteam; sees the contact routes of experts.</summary>
    Ret,

    /// <summary>Moderates; sees everything.</summary>
    Onderzoekscoordinator,

    /// <summary>Runs the system; sees everything.</summary>
    Beheerder,
}
