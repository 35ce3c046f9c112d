using Kennisnetwerk.Search.Analysis.Compounds;

namespace Kennisnetwerk.Benchmarks.Zoeklab.Compounds;

/// <summary>Takes an example apart into the choices that lead to its cuts: the word, then each part.</summary>
internal sealed class CutChoices(CompoundFeatures features)
{
    private readonly FeatureVector _vector = new();

    public IEnumerable<CutChoice> Of(CutExample example)
    {
        var start = 0;
        foreach (var piece in example.Word.Split('-'))
        {
            var end = start + piece.Length;
            var context = piece.Length == example.Word.Length ? PartContext.Word
                : end == example.Word.Length ? PartContext.Head : PartContext.Modifier;
            var cuts = example.Cuts.Where(cut => cut > start && cut < end).Select(cut => cut - start).Order().ToArray();
            var choices = new List<CutChoice>();
            Add(piece, cuts, context, choices);
            foreach (var choice in choices)
            {
                yield return choice;
            }

            start = end + 1;
        }
    }

    private void Add(string word, int[] cuts, PartContext context, List<CutChoice> choices)
    {
        if (word.Length < 5)
        {
            return;
        }

        features.DescribeWhole(word, context, _vector);
        var candidates = new List<(int[], float[])> { Copy() };
        var right = new HashSet<int>();
        if (cuts.Length == 0)
        {
            right.Add(0);
        }

        var (first, fromEnd) = CompoundFeatures.CutRange;
        for (var cut = first; cut <= word.Length - fromEnd; cut++)
        {
            if (features.DescribeCut(word, cut, context, _vector))
            {
                if (cuts.Contains(cut))
                {
                    right.Add(candidates.Count);
                }

                candidates.Add(Copy());
            }
        }

        if (candidates.Count > 1 && right.Count > 0)
        {
            choices.Add(new CutChoice(candidates, right));
        }

        if (cuts.Length > 0)
        {
            var middle = cuts[cuts.Length / 2];
            Add(word[..middle], [.. cuts.Where(cut => cut < middle)], PartContext.Modifier, choices);
            Add(word[middle..], [.. cuts.Where(cut => cut > middle).Select(cut => cut - middle)], PartContext.Head, choices);
        }
    }

    private (int[], float[]) Copy() => (_vector.Features.ToArray(), _vector.Values.ToArray());
}
