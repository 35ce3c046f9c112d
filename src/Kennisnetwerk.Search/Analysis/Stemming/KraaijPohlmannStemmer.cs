namespace Kennisnetwerk.Search.Analysis.Stemming;

/// <summary>
/// The stemmer of Wessel Kraaij and Renee Pohlmann, Snowball's <c>dutch</c> since version 3, after its description at
/// <see href="https://snowballstem.org/algorithms/dutch/stemmer.html"/>: four steps that take suffixes off, the loss of
/// <c>ge</c> before and inside the word with the participle's <c>d</c> or <c>t</c>, and a clean-up of the end.
/// </summary>
internal sealed class KraaijPohlmannStemmer : IStemmer
{
    public static readonly KraaijPohlmannStemmer Instance = new();

    // lengthening adds a letter a step at most; each step may add one or two ("atie" to "eer" does not).
    private const int Room = 16;

    public string Stem(string word)
    {
        var size = word.Length + Room;
        var stem = new KraaijPohlmannWord(new StemBuffer(word, size <= 512 ? stackalloc char[size] : new char[size]));
        stem.Measure();
        var changed = stem.RemoveInflection();
        changed |= stem.RemoveDiminutive();
        changed |= stem.RemoveNounSuffix();
        changed |= stem.RemoveAdjectiveSuffix();
        if (stem.RemovePrefix())
        {
            changed = true;
            stem.Measure();
            stem.RemoveParticipleEnding();
        }

        if (stem.RemoveInfix())
        {
            changed = true;
            stem.Measure();
            stem.RemoveParticipleEnding();
        }

        changed |= stem.RemoveFinalT();
        if (changed)
        {
            stem.CleanEnd();
        }

        return stem.ToStem(word);
    }
}
