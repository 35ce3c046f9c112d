namespace Kennisnetwerk.GraphQL.Language;

/// <summary>The limits of the parser. A text past a limit is refused with an error that names the limit.</summary>
public sealed record ParserOptions
{
    /// <summary>The greatest <see cref="MaxDepth"/> that can be set: deeper trees could overflow the stack.</summary>
    public const int GreatestDepth = 500;

    private readonly int _maxBytes = 1_000_000;
    private readonly int _maxTokens = 15_000;
    private readonly int _maxDepth = 200;

    /// <summary>Limits for a document that a client sends.</summary>
    public static ParserOptions Default { get; } = new();

    /// <summary>Limits for a schema that the host wrote: 16 MB and a million tokens.</summary>
    public static ParserOptions ForSchema { get; } = new() { MaxBytes = 16_000_000, MaxTokens = 1_000_000 };

    /// <summary>The greatest length in bytes of UTF-8; 1,000,000 unless set, at least 1.</summary>
    public int MaxBytes
    {
        get => _maxBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxBytes = value;
        }
    }

    /// <summary>The greatest number of tokens, comments not counted; 15,000 unless set, at least 1.</summary>
    public int MaxTokens
    {
        get => _maxTokens;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxTokens = value;
        }
    }

    /// <summary>
    /// The greatest nesting of selection sets, values and types, counted together; 200 unless set, from 1 to
    /// <see cref="GreatestDepth"/>. Every walk over the tree recurses at most this deep.
    /// </summary>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, GreatestDepth);
            _maxDepth = value;
        }
    }
}
