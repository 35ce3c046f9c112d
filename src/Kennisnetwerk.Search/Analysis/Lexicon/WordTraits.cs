namespace Kennisnetwerk.Search.Analysis.Lexicon;

/// <summary>What the word list tells of a form; several may hold, for a form can come from several words.</summary>
[Flags]
internal enum WordTraits : ushort
{
    None = 0,
    Noun = 1,
    Adjective = 2,
    Verb = 4,
    Name = 8,

    /// <summary>An inflected form, not the entry itself.</summary>
    Inflected = 16,

    /// <summary>An entry of which the list tells no word class; many of them are compounds.</summary>
    Unclassified = 32,
    Plural = 64,
    Diminutive = 128,

    /// <summary>The list says how it joins in compounds.</summary>
    Joins = 256,

    /// <summary>A word by itself; without it the form is only ever a part of words (<c>hersen</c>, <c>kinder</c>).</summary>
    Word = 512,
}
