using System.Globalization;
using Kennisnetwerk.Benchmarks.Zoeklab.Retrieval;
using Kennisnetwerk.Search;

namespace Kennisnetwerk.Benchmarks.Zoeklab;

/// <summary>
/// <c>zoeklab evalueer [AFWIJKING…]</c>: nDCG@10 of the lab's configuration on every retrieval set where
/// <c>KENNISNETWERK_DATA</c> points, and of the configuration with each deviation (<see cref="LabSettings.With"/>), as a table
/// with the probability that the difference is chance. Without arguments each step is left out in turn.
/// </summary>
internal static class EvalueerCommand
{
    private static readonly string[] Steps =
    [
        "Stemmer=None", "Stemmer=Porter", "SplitCompounds=false", "SplitHyphenated=false", "FoldDiacritics=false", "MarkStopWords=false",
        "Titel=1", "PartInDocument=0", "PartInDocument=1", "PartInQuestion=0", "PartInQuestion=1", "Exact=0", "Coverage=0", "Proximity=0", "Fuzzy=0",
    ];

    public static int Run(string[] args)
    {
        if (Environment.GetEnvironmentVariable("KENNISNETWERK_DATA") is not { } data)
        {
            Console.Error.WriteLine("Set KENNISNETWERK_DATA to the folder with the measuring data.");
            return 2;
        }

        var sets = RetrievalSet.All(data);
        Console.Out.WriteLine($"| configuratie | {string.Join(" | ", sets.Select(set => $"{set.Name} ({set.Questions.Count})"))} |");
        Console.Out.WriteLine($"|---|{string.Concat(sets.Select(_ => "---|"))}");
        using var indexes = new LabIndexes();
        var usual = sets.Select(set => Scores(set, indexes, "")).ToList();
        Console.Out.WriteLine($"| zoals het is | {string.Join(" | ", usual.Select(scores => Print(scores.Average())))} |");
        foreach (var deviation in args.Length > 0 ? args : Steps)
        {
            var cells = sets.Zip(usual, (set, scores) => Compare(Scores(set, indexes, deviation), scores));
            Console.Out.WriteLine($"| {deviation} | {string.Join(" | ", cells)} |");
        }

        foreach (var (set, scores) in sets.Zip(usual))
        {
            var classes = set.Questions.Zip(scores).GroupBy(pair => pair.First.Class, pair => pair.Second).Where(group => group.Key.Length > 0);
            Console.Out.WriteLine($"{set.Name}: {string.Join(", ", classes.Select(group => $"{group.Key} {Print(group.Average())} ({group.Count()})"))}");
        }

        return 0;
    }

    private static double[] Scores(RetrievalSet set, LabIndexes indexes, string deviation)
    {
        using var index = SearchIndex.OpenReadOnly(indexes.Folder(set, deviation), LabSettings.With(deviation));
        return [.. set.Questions.AsParallel().AsOrdered().Select(question => RankingMeasure.Ndcg(
            LabIndex.Ask(index, question, RankingMeasure.Depth).Select(hit => hit.Id), set.Judgements[question.Id]))];
    }

    private static string Compare(double[] scores, double[] usual)
    {
        var probability = PairedTest.Probability(scores, usual);
        return $"{Print(scores.Average())} ({(scores.Average() - usual.Average()).ToString("+0.000;-0.000;0", CultureInfo.InvariantCulture)}, p = {probability.ToString("0.000", CultureInfo.InvariantCulture)})";
    }

    private static string Print(double score) => score.ToString("0.0000", CultureInfo.InvariantCulture);
}
