using System.Collections.Frozen;
using System.Globalization;

namespace Kennisnetwerk.Graph.Values.Unicode;

/// <summary>
/// What normalisation needs of the Unicode character database, read once from the two files beside this one: .NET normalises by the
/// machine's ICU, and does nothing where there is none.
/// </summary>
internal static class UnicodeTables
{
    private static readonly FrozenDictionary<int, (int First, int Second)> Decompositions;
    private static readonly FrozenDictionary<(int First, int Second), int> Compositions;
    private static readonly FrozenDictionary<int, byte> Classes;
    private static readonly FrozenSet<int> Unstable;

    static UnicodeTables()
    {
        var decompositions = new Dictionary<int, (int, int)>();
        var compositions = new Dictionary<(int, int), int>();
        var unstable = new HashSet<int>();
        foreach (var parts in Lines("decompositions.txt"))
        {
            var pair = (CodePoint(parts[1]), parts.Length > 2 ? CodePoint(parts[2]) : 0);
            var composed = CodePoint(parts[0].TrimEnd('!'));
            decompositions.Add(composed, pair);
            if (parts[0].EndsWith('!'))
            {
                unstable.Add(composed);
            }
            else
            {
                compositions.Add(pair, composed);
                unstable.Add(pair.Item2);
            }
        }

        Decompositions = decompositions.ToFrozenDictionary();
        Compositions = compositions.ToFrozenDictionary();
        Classes = Lines("combining-classes.txt").SelectMany(parts => Enumerable.Range(CodePoint(parts[0]), CodePoint(parts[1]) - CodePoint(parts[0]) + 1)
            .Select(point => (point, byte.Parse(parts[2], CultureInfo.InvariantCulture)))).ToFrozenDictionary(pair => pair.point, pair => pair.Item2);
        unstable.UnionWith(Classes.Keys);
        Unstable = unstable.ToFrozenSet();
    }

    /// <summary>Whether NFC may take the code point apart, move it, or join it with one before it.</summary>
    public static bool MayChange(int point) => Unstable.Contains(point) || HangulSyllable.IsVowelOrTail(point);

    /// <summary>One step of taking apart; the second is 0 where a code point stands for one other. Null when there is none.</summary>
    public static (int First, int Second)? Decompose(int point) => Decompositions.TryGetValue(point, out var pair) ? pair : null;

    /// <summary>The code point that two stand for together, or 0.</summary>
    public static int Compose(int first, int second) => Compositions.GetValueOrDefault((first, second));

    /// <summary>The canonical combining class; 0 for what starts a character.</summary>
    public static int ClassOf(int point) => Classes.GetValueOrDefault(point);

    private static IEnumerable<string[]> Lines(string file)
    {
        using var stream = typeof(UnicodeTables).Assembly.GetManifestResourceStream(typeof(UnicodeTables), file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line.Split(' ');
            }
        }
    }

    private static int CodePoint(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
