using Kennisnetwerk.Search.Analysis.Compounds;

namespace Kennisnetwerk.Benchmarks.Zoeklab.Compounds;

/// <summary>
/// Learns weights by stochastic gradient ascent on the likelihood of the right choices (conditional logit, AdaGrad),
/// and returns the mean of the weights over the second half, which steadies them. The seed is fixed.
/// </summary>
internal static class CutLearner
{
    private const int Rounds = 16;
    private const float Rate = 0.1f;
    private const float Decay = 1e-3f;
    private const int SampleEvery = 500;

    public static float[] Learn(IEnumerable<CutChoice> choices)
    {
        var shuffled = choices.ToArray();
        var random = new Random(1);
        var weights = new float[FeatureSpace.Size];
        var squares = new double[weights.Length];
        var sums = new double[weights.Length];
        var gradient = new Dictionary<int, double>();
        var samples = 0;
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(shuffled);
            for (var index = 0; index < shuffled.Length; index++)
            {
                gradient.Clear();
                AddGradient(shuffled[index], weights, gradient);
                foreach (var (feature, slope) in gradient)
                {
                    var step = slope - (Decay * weights[feature]);
                    squares[feature] += step * step;
                    weights[feature] += (float)(Rate * step / Math.Sqrt(squares[feature] + 1e-6));
                }

                if (round >= Rounds / 2 && index % SampleEvery == 0)
                {
                    samples++;
                    for (var feature = 0; feature < weights.Length; feature++)
                    {
                        sums[feature] += weights[feature];
                    }
                }
            }
        }

        return [.. sums.Select(sum => (float)(sum / samples))];
    }

    private static void AddGradient(CutChoice choice, float[] weights, Dictionary<int, double> gradient)
    {
        var scores = choice.Candidates.Select(candidate => Math.Exp(Math.Min(Score(candidate, weights), 60))).ToArray();
        var all = scores.Sum();
        var right = choice.Right.Sum(index => scores[index]);
        for (var index = 0; index < scores.Length; index++)
        {
            var slope = (choice.Right.Contains(index) ? scores[index] / right : 0) - (scores[index] / all);
            var (features, values) = choice.Candidates[index];
            for (var place = 0; place < features.Length && Math.Abs(slope) > 1e-5; place++)
            {
                gradient[features[place]] = gradient.GetValueOrDefault(features[place]) + (slope * values[place]);
            }
        }
    }

    private static double Score((int[] Features, float[] Values) candidate, float[] weights)
    {
        var score = 0.0;
        for (var place = 0; place < candidate.Features.Length; place++)
        {
            score += weights[candidate.Features[place]] * candidate.Values[place];
        }

        return score;
    }
}
