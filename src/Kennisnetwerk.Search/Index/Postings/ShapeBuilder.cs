namespace Kennisnetwerk.Search.Index.Postings;

/// <summary>
/// Numbers the shapes of a segment. A shape is how often a term stands in each channel of a document: pairs of channel and
/// frequency, channels ascending. Texts repeat a few hundred shapes over and over, so a posting is a small number.
/// </summary>
internal sealed class ShapeBuilder
{
    /// <summary>Greatest frequency that is told apart; more counts as this many.</summary>
    public const int MaxFrequency = char.MaxValue;

    private const int SimpleFrequencies = 256;
    private readonly Dictionary<string, int> _numbers = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _shapes = [];
    private readonly int[] _simple = new int[IndexSettings.MaxTextFields * Channels.KindsPerField * SimpleFrequencies];

    public ShapeBuilder() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _shapes.Count;

    /// <summary>The shapes by number, each as pairs of channel and frequency.</summary>
    public IReadOnlyList<string> Shapes => _shapes;

    /// <summary>The number of the shape with one channel.</summary>
    public int Number(int channel, int frequency)
    {
        if (frequency >= SimpleFrequencies)
        {
            return Number([(char)channel, (char)Math.Min(frequency, MaxFrequency)]);
        }

        ref var number = ref _simple[(channel * SimpleFrequencies) + frequency];
        if (number == 0)
        {
            number = Number([(char)channel, (char)frequency]) + 1;
        }

        return number - 1;
    }

    /// <summary>The number of a shape given as pairs of channel and frequency.</summary>
    public int Number(ReadOnlySpan<char> shape)
    {
        if (!_lookup.TryGetValue(shape, out var number))
        {
            number = _shapes.Count;
            var text = shape.ToString();
            _shapes.Add(text);
            _numbers.Add(text, number);
        }

        return number;
    }

    /// <summary>The number of a shape given as pairs of channel and frequency.</summary>
    public int Number(ReadOnlySpan<ushort> pairs) =>
        Number(System.Runtime.InteropServices.MemoryMarshal.Cast<ushort, char>(pairs));
}
