namespace Kennisnetwerk.Search.Tests.Support.Oracle;

/// <summary>A question in parts.</summary>
internal sealed record NaiveQuestion
{
    public IReadOnlyList<string> Words { get; init; } = [];

    public IReadOnlyList<string> Phrase { get; init; } = [];

    public IReadOnlyList<string> Without { get; init; } = [];

    public IReadOnlyList<string> Kinds { get; init; } = [];

    public (long? From, long? To)? Years { get; init; }

    public string? Viewer { get; init; }

    /// <summary>The question as people type it.</summary>
    public string Text => string.Join(' ', [.. Words, .. Phrase.Count > 0 ? [$"\"{string.Join(' ', Phrase)}\""] : Array.Empty<string>(), .. Without.Select(word => "-" + word)]);

    public bool Finds(Paper paper) =>
        (Words.Count + Phrase.Count == 0 || Words.Concat(Phrase).Any(paper.Words.Contains))
        && (Phrase.Count == 0 || paper.HasPhrase([.. Phrase]))
        && !Without.Any(paper.Words.Contains)
        && (Kinds.Count == 0 || Kinds.Any(paper.Kinds.Contains))
        && (Viewer is null || paper.Viewer == Viewer)
        && (Years is not { } years || (paper.Year is { } year && year >= (years.From ?? year) && year <= (years.To ?? year)));

    public SearchRequest Request() => new()
    {
        Text = Text,
        Visibility = Viewer is null ? Visibility.Everything : Visibility.AnyOf("zicht", [Viewer]),
        Filters = Kinds.Count == 0 ? [] : [new FieldFilter("soort", Kinds)],
        Ranges = Years is { } years ? [new RangeFilter("jaar", years.From, years.To)] : [],
        Facets = [new FacetRequest("soort")],
        PageSize = 1000,
    };
}
