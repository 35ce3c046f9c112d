namespace Kennisnetwerk.Benchmarks.Zoeklab.Retrieval;

/// <summary>
/// How likely a difference at least this large is when it is chance which of two configurations gave which score of a question
/// (randomization test; Smucker, Allan and Carterette, 2007), with fixed seed.
/// </summary>
internal static class PairedTest
{
    private const int Rounds = 10_000;
    private const int Seed = 20261124;

    public static double Probability(IReadOnlyList<double> left, IReadOnlyList<double> right)
    {
        var differences = left.Zip(right, (a, b) => a - b).Where(difference => difference != 0).ToArray();
        var observed = Math.Abs(differences.Sum()) - 1e-9;
        var random = new Random(Seed);
        var atLeast = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var sum = 0d;
            foreach (var difference in differences)
            {
                sum += random.Next(2) == 0 ? difference : -difference;
            }

            atLeast += Math.Abs(sum) >= observed ? 1 : 0;
        }

        return (atLeast + 1d) / (Rounds + 1);
    }
}
