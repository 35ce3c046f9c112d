using Kennisnetwerk.Search.Index.Encoding;

namespace Kennisnetwerk.Search.Index.Postings;

/// <summary>
/// Turns a shape and a document's field lengths into one weighted frequency, the sum that BM25F saturates:
/// over channels, weight × frequency / (1 − b + b × length / average length).
/// </summary>
internal sealed class FrequencyWeights
{
    private readonly float[] _channelWeights;
    private readonly float[] _averages;
    private readonly float[] _normalizations;
    private readonly float[][] _norms;

    /// <summary>Makes weights for the text fields of an index.</summary>
    /// <param name="channelWeights">Weight per channel.</param>
    /// <param name="normalizations">BM25's b per text field, 0 to 1.</param>
    /// <param name="averages">Average length in words per text field; fields that no document has count as length 1.</param>
    public FrequencyWeights(float[] channelWeights, float[] normalizations, float[] averages)
    {
        _channelWeights = channelWeights;
        _normalizations = normalizations;
        _averages = averages;
        _norms = new float[averages.Length][];
        for (var field = 0; field < averages.Length; field++)
        {
            var norms = new float[256];
            for (var code = 0; code < norms.Length; code++)
            {
                norms[code] = 1 / (1 - normalizations[field] + (normalizations[field] * LengthCode.Decode((byte)code) / averages[field]));
            }

            // A field of no words has no occurrences; a finite norm keeps bounds finite when b is 1.
            norms[0] = norms[1];
            _norms[field] = norms;
        }
    }

    public int Fields => _averages.Length;

    public static FrequencyWeights Create(IReadOnlyList<FieldDefinition> textFields, RankingOptions ranking, float[] averages)
    {
        var channels = new float[textFields.Count * Channels.KindsPerField];
        for (var field = 0; field < textFields.Count; field++)
        {
            var first = field * Channels.KindsPerField;
            channels[first + Channels.Whole] = textFields[field].Weight;
            channels[first + Channels.Piece] = textFields[field].Weight * ranking.PieceInDocument;
            channels[first + Channels.Part] = textFields[field].Weight * ranking.PartInDocument;
        }

        return new FrequencyWeights(channels, [.. textFields.Select(field => field.LengthNormalization)], averages);
    }

    public static FrequencyWeights Read(ref ByteReader reader, int fields)
    {
        var channels = new float[fields * Channels.KindsPerField];
        var normalizations = new float[fields];
        var averages = new float[fields];
        foreach (var values in (float[][])[channels, normalizations, averages])
        {
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = reader.ReadSingle();
            }
        }

        return new FrequencyWeights(channels, normalizations, averages);
    }

    public void Write(ByteBuffer output)
    {
        foreach (var value in (float[])[.. _channelWeights, .. _normalizations, .. _averages])
        {
            output.WriteSingle(value);
        }
    }

    public float ChannelWeight(int channel) => _channelWeights[channel];

    public float[] NormsOf(int field) => _norms[field];

    /// <summary>The weighted frequency of a shape in a document.</summary>
    /// <param name="shape">Pairs of channel and frequency.</param>
    /// <param name="lengths">Length codes: per text field, per document.</param>
    /// <param name="document">The document.</param>
    public float Weigh(ReadOnlySpan<ushort> shape, byte[][] lengths, int document)
    {
        var sum = 0f;
        for (var i = 0; i < shape.Length; i += 2)
        {
            int channel = shape[i];
            var field = Channels.FieldOf(channel);
            sum += _channelWeights[channel] * shape[i + 1] * _norms[field][lengths[field][document]];
        }

        return sum;
    }

    /// <summary>For each shape a bound on its weighted frequency in any document: that in the shortest fields there may be.</summary>
    public float[] BoundsOf(ShapeTable shapes)
    {
        var bounds = new float[shapes.Count];
        for (var shape = 0; shape < bounds.Length; shape++)
        {
            var pairs = shapes[shape];
            for (var i = 0; i < pairs.Length; i += 2)
            {
                bounds[shape] += _channelWeights[pairs[i]] * pairs[i + 1] * _norms[Channels.FieldOf(pairs[i])][1];
            }
        }

        return bounds;
    }

    /// <summary>
    /// The least factor by which a bound under other weights must be multiplied to hold under these: bounds are made when a
    /// segment is written, and averages move and weights may be tuned afterwards. Exactly 1 when nothing changed.
    /// </summary>
    public float LooseningOf(FrequencyWeights other)
    {
        var factor = 0f;
        for (var channel = 0; channel < _channelWeights.Length; channel++)
        {
            var field = Channels.FieldOf(channel);
            if (_channelWeights[channel] == 0)
            {
                continue;
            }

            var norm = 0f;
            for (var code = 1; code < 256; code++)
            {
                norm = Math.Max(norm, _norms[field][code] / other._norms[field][code]);
            }

            factor = Math.Max(factor, norm * _channelWeights[channel] / other._channelWeights[channel]);
        }

        return factor;
    }
}
