namespace Kennisnetwerk.Search.Analysis.Folding;

/// <summary>
/// Composes a lower-case Latin letter and a combining mark into one character, for chains that keep diacritics: text
/// in NFD then gives the same terms as text in NFC. A table of our own, as <see cref="LatinFolds"/> is.
/// </summary>
internal static class Compositions
{
    /// <summary>The composed character, or <c>\0</c> when the pair has none in the table.</summary>
    public static char Compose(char letter, char mark)
    {
        var pairs = PairsOf(mark);
        for (var index = 0; index < pairs.Length; index += 2)
        {
            if (pairs[index] == letter)
            {
                return pairs[index + 1];
            }
        }

        return '\0';
    }

    // Letter and composed letter alternate.
    private static string PairsOf(char mark) => mark switch
    {
        '\u0300' => "aàeèiìoòuù",
        '\u0301' => "aáeéiíoóuúyýcćlĺnńrŕsśzź",
        '\u0302' => "aâeêiîoôuûcĉgĝhĥjĵsŝwŵyŷ",
        '\u0303' => "aãnñoõiĩuũ",
        '\u0308' => "aäeëiïoöuüyÿ",
        '\u030A' => "aåuů",
        '\u030C' => "cčdďeělľnňrřsštťzž",
        '\u0327' => "cçgģkķlļnņrŗsştţ",
        _ => "",
    };
}
