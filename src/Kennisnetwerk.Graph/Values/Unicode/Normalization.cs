using System.Runtime.InteropServices;
using System.Text;

namespace Kennisnetwerk.Graph.Values.Unicode;

/// <summary>Canonical normalisation of Unicode text (Unicode Standard Annex 15), the same on every machine.</summary>
internal static class Normalization
{
    // Below this no character combines with the one before it and none is taken apart to be left apart: already NFC.
    private const char FirstUnsafe = '\u0300';

    /// <summary>The text in NFC.</summary>
    /// <param name="text">Well-formed Unicode text.</param>
    public static string ToNfc(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(FirstUnsafe, char.MaxValue) || !MayChange(text))
        {
            return text;
        }

        var points = Decompose(text);
        Compose(points);
        return Print(points);
    }

    /// <summary>The text in NFD.</summary>
    /// <param name="text">Well-formed Unicode text.</param>
    public static string ToNfd(string text) => Ascii.IsValid(text) ? text : Print(Decompose(text));

    private static bool MayChange(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value >= FirstUnsafe && UnicodeTables.MayChange(rune.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static List<int> Decompose(string text)
    {
        var points = new List<int>(text.Length + 8);
        foreach (var rune in text.EnumerateRunes())
        {
            Append(rune.Value, points);
        }

        Reorder(points);
        return points;
    }

    private static void Append(int point, List<int> points)
    {
        if (HangulSyllable.IsSyllable(point))
        {
            HangulSyllable.Append(point, points);
        }
        else if (UnicodeTables.Decompose(point) is var (first, second))
        {
            Append(first, points);
            if (second != 0)
            {
                Append(second, points);
            }
        }
        else
        {
            points.Add(point);
        }
    }

    // Marks after one letter stand in the order of their classes; a stable insertion sort, as runs are short.
    private static void Reorder(List<int> points)
    {
        var start = 0;
        while (start < points.Count)
        {
            var end = start + 1;
            while (end < points.Count && UnicodeTables.ClassOf(points[end]) != 0)
            {
                end++;
            }

            if (end - start > 1)
            {
                var run = CollectionsMarshal.AsSpan(points)[start..end];
                var ordered = run.ToArray().OrderBy(UnicodeTables.ClassOf).ToArray();
                ordered.CopyTo(run);
            }

            start = end;
        }
    }

    private static void Compose(List<int> points)
    {
        var written = 0;
        var starter = -1;
        var lastClass = -1;
        foreach (var point in points.ToArray())
        {
            var current = UnicodeTables.ClassOf(point);
            var composed = starter >= 0 && lastClass < current ? ComposePair(points[starter], point) : 0;
            if (composed != 0)
            {
                points[starter] = composed;
                continue;
            }

            if (current == 0)
            {
                starter = written;
                lastClass = -1;
            }
            else
            {
                lastClass = current;
            }

            points[written++] = point;
        }

        points.RemoveRange(written, points.Count - written);
    }

    private static int ComposePair(int first, int second) =>
        HangulSyllable.Compose(first, second) is var syllable and not 0 ? syllable : UnicodeTables.Compose(first, second);

    private static string Print(List<int> points)
    {
        var text = new StringBuilder(points.Count + 8);
        foreach (var point in points)
        {
            text.Append(new Rune(point));
        }

        return text.ToString();
    }
}
