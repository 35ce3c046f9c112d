using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kennisnetwerk.Benchmarks.Zoeklab.Compounds;
using Kennisnetwerk.Search.Analysis.Compounds;
using Kennisnetwerk.Search.Analysis.Folding;
using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Benchmarks.Zoeklab;

/// <summary>
/// <c>zoeklab leer-splitsen COMPOUNDS.tsv SIMPLE.tsv [LISTED UNLISTED PART]</c>: learns the splitter's weights and writes
/// them to standard output; on standard error it says what five-fold cross-validation and the whole give. The three
/// numbers are added to the weight of leaving a listed word, an unlisted word and a part whole.
/// </summary>
internal static class LeerSplitsenCommand
{
    private const int Folds = 5;

    public static int Run(string[] args)
    {
        if (args is not [var compounds, var simple, .. var rest] || rest.Length is not (0 or 3))
        {
            Console.Error.WriteLine("usage: zoeklab leer-splitsen COMPOUNDS.tsv SIMPLE.tsv [LISTED UNLISTED PART]");
            return 2;
        }

        float[] shifts = rest.Length == 0 ? [0, 0, 0] : [.. rest.Select(number => float.Parse(number, CultureInfo.InvariantCulture))];
        var parts = new PartLookup(DutchLexicon.Instance, null);
        var examples = Read(compounds, row => row[2], row => row[1]).Concat(Read(simple, _ => "", row => row[1])).ToList();
        var validated = new CutQuality();
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = Learn(parts, examples.Where(example => FoldOf(example) != fold), shifts);
            Measure(parts, model, examples.Where(example => FoldOf(example) == fold), validated);
        }

        Console.Error.WriteLine($"cross-validated: {validated}");
        var final = Learn(parts, examples, shifts);
        var whole = new CutQuality();
        Measure(parts, final, examples, whole);
        Console.Error.WriteLine($"on what it learnt from: {whole}");
        foreach (var (index, name) in FeatureSpace.Names.Index())
        {
            if (final.Weights[index] is var weight && weight != 0)
            {
                Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{weight:0.###}"));
            }
        }

        return 0;
    }

    private static List<CutExample> Read(string path, Func<string[], string> parts, Func<string[], string> group)
    {
        var folder = new TextFolder(foldDiacritics: true);
        return [.. File.ReadLines(path).Skip(1)
            .Select(line => line.Split('\t'))
            .Where(row => row.Length < 3 || row[2].Length > 0)
            .Select(row => new CutExample(folder.Fold(row[0]).Text, CutsOf(parts(row)), group(row)))];
    }

    private static HashSet<int> CutsOf(string parts)
    {
        var place = 0;
        return [.. parts.Split('|')[..^1].Select(part => place += part.Length)];
    }

    private static int FoldOf(CutExample example) => SHA256.HashData(Encoding.UTF8.GetBytes(example.Group.ToLowerInvariant()))[0] % Folds;

    private static CompoundModel Learn(PartLookup parts, IEnumerable<CutExample> examples, float[] shifts)
    {
        var weights = CutLearner.Learn(examples.SelectMany(new CutChoices(new CompoundFeatures(parts)).Of));
        for (var state = 0; state < shifts.Length; state++)
        {
            weights[FeatureSpace.WholeState[state]] += shifts[state];
        }

        return new CompoundModel(weights);
    }

    private static void Measure(PartLookup parts, CompoundModel model, IEnumerable<CutExample> examples, CutQuality quality)
    {
        var splitter = new CompoundSplitter(parts, model);
        foreach (var example in examples)
        {
            quality.Add(example, HyphenatedWord.Cuts(example.Word, splitter));
        }
    }
}
