namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>The limits of validation.</summary>
public sealed record ValidationOptions
{
    private readonly int _maxErrors = 100;
    private readonly int _maxSteps = 500_000;

    /// <summary>The limits when nothing is set.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>The number of errors after which validation stops; 100 unless set, at least 1.</summary>
    public int MaxErrors
    {
        get => _maxErrors;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxErrors = value;
        }
    }

    /// <summary>
    /// The number of fields that are looked at to see whether fields with one response name merge; 500,000 unless set,
    /// at least 1. Documents that people write take a few for each field; past the limit a document is refused.
    /// </summary>
    public int MaxMergeSteps
    {
        get => _maxSteps;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxSteps = value;
        }
    }

    /// <summary>Whether messages may name what the schema has ("Did you mean"); they do unless set.</summary>
    public bool ShowSuggestions { get; init; } = true;
}
