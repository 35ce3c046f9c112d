using Kennisnetwerk.Search.Analysis.Compounds;
using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Search.Tests.Analysis.Compounds;

public sealed class CompoundFeaturesTests
{
    private readonly CompoundFeatures features = new(new PartLookup(DutchLexicon.Instance, null));
    private readonly FeatureVector vector = new();

    [Theory]
    [InlineData("jeugdzorg", 5, true)]
    [InlineData("gezondheidszorg", 11, true)]
    [InlineData("begeleiding", 9, false)]
    [InlineData("strength", 5, false)]
    public void DescribeCut_Should_RefuseACut_When_APartIsNothing(string word, int cut, bool possible) =>
        Assert.Equal(possible, features.DescribeCut(word, cut, PartContext.Word, vector));

    [Fact]
    public void DescribeCut_Should_SeeTheLink_When_AnSJoinsTheParts()
    {
        Assert.Contains(FeatureSpace.Link[(int)Link.S], Describe("gezondheidsdag", 11));
        Assert.Contains(FeatureSpace.Link[(int)Link.None], Describe("jeugdzorg", 5));
    }

    [Fact]
    public void DescribeCut_Should_SeeClosedClasses_When_AnAffixStandsInTheWord()
    {
        Assert.Contains(FeatureSpace.ClosedClass[0], Describe("driekringenplan", 4));
        Assert.Contains(FeatureSpace.Particle[0], Describe("voorbank", 4));
        Assert.DoesNotContain(FeatureSpace.Particle[0], Describe("jeugdzorg", 5));
    }

    [Fact]
    public void DescribeCut_Should_LookAtTheWholeOnly_When_ItIsListed()
    {
        var listed = Describe("landbouw", 4);
        var unlisted = Describe("jeugdkring", 5);

        Assert.Contains(FeatureSpace.ListedLink[(int)Link.None], listed);
        Assert.DoesNotContain(FeatureSpace.ListedLink[(int)Link.None], unlisted);
    }

    [Theory]
    [InlineData("onderzoek", PartContext.Word, 0)]
    [InlineData("onderzoekskring", PartContext.Word, 1)]
    [InlineData("onderzoek", PartContext.Head, 2)]
    public void DescribeWhole_Should_TellListedFromNewAndPart_When_AWordIsLeftWhole(string word, object context, int state)
    {
        features.DescribeWhole(word, (PartContext)context, vector);

        Assert.Contains(FeatureSpace.WholeState[state], vector.Features.ToArray());
    }

    [Fact]
    public void Describe_Should_StayWithinTheSpace_When_WordsAreRandom()
    {
        var random = new Random(23);
        for (var run = 0; run < 3000; run++)
        {
            var word = string.Concat(Enumerable.Range(0, random.Next(5, 20)).Select(_ => "aeioudklmnprstvzgh"[random.Next(18)]));
            var context = (PartContext)random.Next(3);
            features.DescribeWhole(word, context, vector);
            AssertWithinSpace();
            for (var cut = 2; cut <= word.Length - 2; cut++)
            {
                if (features.DescribeCut(word, cut, context, vector))
                {
                    AssertWithinSpace();
                }
            }
        }
    }

    private void AssertWithinSpace()
    {
        Assert.All(vector.Features.ToArray(), feature => Assert.InRange(feature, 0, FeatureSpace.Size - 1));
        Assert.All(vector.Values.ToArray(), value => Assert.True(float.IsFinite(value)));
    }

    private int[] Describe(string word, int cut)
    {
        Assert.True(features.DescribeCut(word, cut, PartContext.Word, vector), word);
        return vector.Features.ToArray();
    }
}
