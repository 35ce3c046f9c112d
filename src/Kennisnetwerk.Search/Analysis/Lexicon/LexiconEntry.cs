namespace Kennisnetwerk.Search.Analysis.Lexicon;

/// <summary>What the lexicon knows of a key; the default is that of an unknown one.</summary>
/// <param name="Index">Place of the key in order, or -1 for an unknown key.</param>
/// <param name="Traits">What kind of word it is.</param>
/// <param name="Frequency">Sixteenths of a power of ten above the rarest word of the ranked lists; 0 when on none of them.</param>
/// <param name="Modifier">Listed words that begin with it and go on with a listed form.</param>
/// <param name="NounModifier">Those that go on with a noun or adjective and are no verb.</param>
/// <param name="VerbModifier">Those that are verbs.</param>
/// <param name="Head">Listed words that end in it behind a listed form.</param>
/// <param name="NounHead">Those that are no verb and do not begin with a particle.</param>
internal readonly record struct LexiconEntry(
    int Index,
    WordTraits Traits,
    byte Frequency,
    byte Modifier,
    byte NounModifier,
    byte VerbModifier,
    byte Head,
    byte NounHead)
{
    public static LexiconEntry Unknown { get; } = new(-1, WordTraits.None, 0, 0, 0, 0, 0, 0);

    public bool IsWord => Has(WordTraits.Word);

    public bool Has(WordTraits traits) => (Traits & traits) != 0;
}
