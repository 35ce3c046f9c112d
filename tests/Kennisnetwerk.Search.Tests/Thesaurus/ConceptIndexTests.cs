using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Thesaurus;

namespace Kennisnetwerk.Search.Tests.Thesaurus;

public sealed class ConceptIndexTests
{
    private static readonly Analyzer Analyzer = DutchAnalyzer.Create();
    private static readonly Concept Scheiding = new([new("complexe scheiding", 1), new("vechtscheiding", 0.6f), new("omgangsregeling", 0.3f, LeadsHere: false)]);
    private static readonly Concept Therapie = new([new("Multisysteemtherapie", 1), new("MST", 0.6f)]);
    private static readonly Concept Ziekenhuis = new([new("Medisch Spectrum Twente", 1), new("MST", 0.6f)]);
    private static readonly ConceptIndex Index = new(Analyzer, [Scheiding, Therapie, Ziekenhuis]);

    [Theory]
    [InlineData("vechtscheidingen", 0, 1)]
    [InlineData("hulp bij complexe scheidingen", 2, 2)]
    [InlineData("Vechtscheiding!", 0, 1)]
    public void Find_Should_SeeTheName_When_ItIsInflected(string question, int start, int length)
    {
        var match = Assert.Single(Find(question));

        Assert.Equal((start, length), (match.Start, match.Length));
        Assert.Same(Scheiding, match.Concept);
    }

    [Theory]
    [InlineData("MST")]
    [InlineData("omgangsregeling")]
    [InlineData("complexe vraag")]
    [InlineData("")]
    public void Find_Should_SeeNothing_When_NoNameMeansOneConcept(string question) => Assert.Empty(Find(question));

    [Fact]
    public void Find_Should_TakeTheLongestName_When_OneHoldsAnother()
    {
        var kort = new Concept([new("spectrum", 1)]);
        var index = new ConceptIndex(Analyzer, [kort, Ziekenhuis]);

        var match = Assert.Single(index.Find(ConceptIndex.Words(Analyzer, "Medisch Spectrum Twente")));

        Assert.Same(Ziekenhuis, match.Concept);
    }

    [Fact]
    public void Find_Should_SeeEachInTurn_When_SeveralAreNamed() =>
        Assert.Equal([Scheiding, Therapie], Find("vechtscheiding en multisysteemtherapie").Select(match => match.Concept));

    [Fact]
    public void Find_Should_SeeTheConcept_When_TwoOfItsOwnNamesAreTheSame()
    {
        var concept = new Concept([new("Autisme", 1), new("autisme", 0.5f)]);

        Assert.Single(new ConceptIndex(Analyzer, [concept]).Find(ConceptIndex.Words(Analyzer, "autisme")));
    }

    [Fact]
    public void None_Should_SeeNothing_When_AnythingIsAsked() => Assert.Empty(ConceptIndex.None.Find(["zorg"]));

    [Fact]
    public void Terms_Should_LeaveOutWhatWasTyped_When_AConceptIsExpanded()
    {
        var match = Assert.Single(Find("vechtscheiding"));

        var terms = QuestionExpansion.Terms(Analyzer, match, ConceptIndex.Words(Analyzer, "vechtscheiding").ToHashSet(StringComparer.Ordinal)).ToList();

        Assert.Equal([1f, 0.3f], terms.Select(term => term.Weight));
        Assert.Single(terms[0].Together);
    }

    [Fact]
    public void Terms_Should_BeEmpty_When_ANameIsOnlyStopWords()
    {
        var concept = new Concept([new("van het", 1)]);

        Assert.Empty(QuestionExpansion.Terms(Analyzer, new ConceptMatch(0, 1, concept), []));
    }

    private static List<ConceptMatch> Find(string question) => [.. Index.Find(ConceptIndex.Words(Analyzer, question))];
}
