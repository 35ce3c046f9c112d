using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Kennisnetwerk.Search.Analysis.Compounds;

/// <summary>
/// The weights of the features: a conditional logit over the ways to cut a word. Learnt from words that people cut
/// (<c>zoeklab leer-splitsen</c>) and kept as text beside the code, a feature a line.
/// </summary>
internal sealed class CompoundModel(float[] weights)
{
    private static readonly Lazy<CompoundModel> Shared = new(LoadResource);

    /// <summary>The weights that are embedded in this assembly.</summary>
    public static CompoundModel Instance => Shared.Value;

    /// <summary>Weights by feature number.</summary>
    public ReadOnlySpan<float> Weights => weights;

    /// <summary>Hash of the weights, 16 hexadecimal digits.</summary>
    public string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(weights.AsSpan())).AsSpan(0, 8));

    public float Score(FeatureVector vector)
    {
        var score = 0f;
        var values = vector.Values;
        var features = vector.Features;
        for (var index = 0; index < features.Length; index++)
        {
            score += weights[features[index]] * values[index];
        }

        return score;
    }

    /// <summary>Reads lines of name, tab, weight; features without a line weigh nothing.</summary>
    /// <exception cref="InvalidDataException">A line names no feature of this version, or gives no number.</exception>
    public static CompoundModel Parse(TextReader reader)
    {
        var numbers = FeatureSpace.Names.Index().ToDictionary(feature => feature.Item, feature => feature.Index, StringComparer.Ordinal);
        var weights = new float[FeatureSpace.Size];
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0)
            {
                continue;
            }

            if (text.Split('\t') is not [var name, var value]
                || !numbers.TryGetValue(name, out var number)
                || !float.TryParse(value, CultureInfo.InvariantCulture, out weights[number]))
            {
                throw new InvalidDataException($"Line {line} of the compound weights is '{text}'; learn them again with zoeklab leer-splitsen.");
            }
        }

        return new CompoundModel(weights);
    }

    private static CompoundModel LoadResource()
    {
        using var resource = typeof(CompoundModel).Assembly.GetManifestResourceStream("compounds.tsv")
            ?? throw new InvalidOperationException("The assembly was built without its compound weights; build the project again.");
        using var reader = new StreamReader(resource);
        return Parse(reader);
    }
}
