using System.Globalization;
using Kennisnetwerk.Search;
using Kennisnetwerk.Search.Analysis;

namespace Kennisnetwerk.Benchmarks.Zoeklab.Retrieval;

/// <summary>
/// The one configuration by which every collection of the lab is indexed and searched: a title and a text, ranked as the product
/// ranks. A deviation is written as <c>Naam=waarde</c>, several joined by commas, so that a table can show what each choice adds.
/// </summary>
internal static class LabSettings
{
    public const string Title = "titel";
    public const string Text = "tekst";

    public static IndexSettings Default { get; } = Create(AnalysisOptions.Default);

    /// <summary>The configuration with deviations; an empty text is the configuration itself.</summary>
    /// <exception cref="FormatException">A deviation is not understood; the message names it.</exception>
    public static IndexSettings With(string deviations) =>
        deviations.Split(',', StringSplitOptions.RemoveEmptyEntries).Aggregate(Default, Apply);

    private static IndexSettings Create(AnalysisOptions analysis) => new()
    {
        Fields =
        [
            new FieldDefinition(Title, FieldKind.Text) { Weight = 18, LengthNormalization = 0.5f, IsTitle = true },
            new FieldDefinition(Text, FieldKind.Text) { LengthNormalization = 0.4f },
        ],
        Analyzer = DutchAnalyzer.Create(analysis),
    };

    private static IndexSettings Apply(IndexSettings settings, string deviation)
    {
        var parts = deviation.Split('=', 2);
        var (name, value) = (parts[0], parts.ElementAtOrDefault(1) ?? "");
        var analysis = settings.Analyzer.Options;
        return name switch
        {
            "Titel" => WithField(settings, Title, field => field with { Weight = Number(value) }),
            "TitelLengte" => WithField(settings, Title, field => field with { LengthNormalization = Number(value) }),
            "TekstLengte" => WithField(settings, Text, field => field with { LengthNormalization = Number(value) }),
            "Stemmer" => WithAnalysis(settings, analysis with { Stemmer = Enum.Parse<StemmerKind>(value) }),
            "FoldDiacritics" => WithAnalysis(settings, analysis with { FoldDiacritics = bool.Parse(value) }),
            "SplitCompounds" => WithAnalysis(settings, analysis with { SplitCompounds = bool.Parse(value) }),
            "CompoundBias" => WithAnalysis(settings, analysis with { CompoundBias = Number(value) }),
            "SplitHyphenated" => WithAnalysis(settings, analysis with { SplitHyphenated = bool.Parse(value) }),
            "MarkStopWords" => WithAnalysis(settings, analysis with { MarkStopWords = bool.Parse(value) }),
            _ => settings with { Ranking = Rank(settings.Ranking, name, value) },
        };
    }

    private static RankingOptions Rank(RankingOptions ranking, string name, string value)
    {
        var property = typeof(RankingOptions).GetProperty(name) ?? throw new FormatException($"'{name}' is nothing that can be set.");
        var copy = ranking with { };
        property.SetValue(copy, Number(value));
        return copy;
    }

    private static IndexSettings WithField(IndexSettings settings, string name, Func<FieldDefinition, FieldDefinition> change) =>
        settings with { Fields = [.. settings.Fields.Select(field => field.Name == name ? change(field) : field)] };

    private static IndexSettings WithAnalysis(IndexSettings settings, AnalysisOptions analysis) =>
        settings with { Analyzer = DutchAnalyzer.Create(analysis) };

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);
}
