namespace Kennisnetwerk.Search.Spelling;

/// <summary>What can be wrong with a compound.</summary>
internal enum CompoundMistake
{
    /// <summary>Linking letters or a hyphen, between two known parts.</summary>
    Link = 0,

    /// <summary>The last part.</summary>
    Head = 1,

    /// <summary>The first part.</summary>
    Modifier = 2,
}
