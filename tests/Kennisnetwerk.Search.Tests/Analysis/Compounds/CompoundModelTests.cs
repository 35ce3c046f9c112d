using Kennisnetwerk.Search.Analysis.Compounds;

namespace Kennisnetwerk.Search.Tests.Analysis.Compounds;

public sealed class CompoundModelTests
{
    [Fact]
    public void Parse_Should_ReadWeightsByName_When_LinesNameFeatures()
    {
        var name = FeatureSpace.Names.ElementAt(3);

        var model = CompoundModel.Parse(new StringReader($"{name}\t-1.25\n\n"));

        Assert.Equal(-1.25f, model.Weights[3]);
        Assert.Equal(FeatureSpace.Size, model.Weights.Length);
        Assert.Equal(1, model.Weights.ToArray().Count(weight => weight != 0));
    }

    [Theory]
    [InlineData("geen-kenmerk:0\t1")]
    [InlineData("context:0\tveel")]
    [InlineData("context:0")]
    [InlineData("context:0\t1\t2")]
    public void Parse_Should_NameTheLine_When_ItCannotBeRead(string line)
    {
        var failure = Assert.Throws<InvalidDataException>(() => CompoundModel.Parse(new StringReader($"context:1\t1\n{line}")));

        Assert.StartsWith("Line 2", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Score_Should_SumWeightsTimesValues_When_FeaturesAreGiven()
    {
        var model = CompoundModel.Parse(new StringReader("context:0\t2\ncontext:1\t-3"));
        var vector = new FeatureVector();
        vector.Add(FeatureSpace.Context[0], 0.5f);
        vector.Add(FeatureSpace.Context[1]);
        vector.AddIf(false, FeatureSpace.Context[1]);

        Assert.Equal(-2f, model.Score(vector));
    }

    [Fact]
    public void Hash_Should_Differ_When_AWeightDiffers()
    {
        var one = CompoundModel.Parse(new StringReader("context:0\t2"));
        var other = CompoundModel.Parse(new StringReader("context:0\t2.5"));

        Assert.NotEqual(one.Hash, other.Hash);
        Assert.Equal(one.Hash, CompoundModel.Parse(new StringReader("context:0\t2")).Hash);
    }

    [Fact]
    public void Instance_Should_HaveDistinctNames_When_FeaturesAreListed() =>
        Assert.Equal(FeatureSpace.Size, FeatureSpace.Names.Distinct().Count());
}
