namespace Kennisnetwerk.Server.Pages.Vormgeving;

/// <summary>A piece of a text, marked or not.</summary>
/// <param name="Tekst">The piece.</param>
/// <param name="Gemarkeerd">Whether it is marked.</param>
public sealed record TekstDeel(string Tekst, bool Gemarkeerd)
{
    /// <summary>Takes a text apart at its marks. Marks outside the text or before the end of the one before are passed over.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">Start and length of each mark, in order.</param>
    public static IEnumerable<TekstDeel> Split(string text, IEnumerable<(int Start, int Length)> marks)
    {
        var place = 0;
        foreach (var (start, length) in marks.Where(mark => mark.Length > 0 && mark.Start >= 0 && mark.Start <= text.Length - mark.Length))
        {
            if (start < place)
            {
                continue;
            }

            if (start > place)
            {
                yield return new TekstDeel(text[place..start], false);
            }

            place = start + length;
            yield return new TekstDeel(text[start..place], true);
        }

        if (place < text.Length)
        {
            yield return new TekstDeel(text[place..], false);
        }
    }

    /// <summary>Takes a text apart in which marked pieces stand between asterisks. A last asterisk without a partner stays what it is.</summary>
    public static IEnumerable<TekstDeel> SplitAsterisks(string text)
    {
        var parts = text.Split('*');
        for (var index = 0; index < parts.Length; index++)
        {
            var marked = index % 2 == 1 && index < parts.Length - 1;
            var part = index % 2 == 1 && !marked ? "*" + parts[index] : parts[index];
            if (part.Length > 0)
            {
                yield return new TekstDeel(part, marked);
            }
        }
    }
}
