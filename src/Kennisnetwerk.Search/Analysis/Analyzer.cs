using Kennisnetwerk.Search.Analysis.Segmentation;

namespace Kennisnetwerk.Search.Analysis;

/// <summary>
/// Turns text into tokens. Immutable and safe for any number of threads; the same for documents and questions, which
/// differ in what they do with each <see cref="TokenKind"/>. Never throws on any text, ill-formed Unicode included.
/// </summary>
public sealed class Analyzer
{
    private readonly WordAnalysis _words;
    private readonly WordCache _cache;
    private readonly int _maxWordLength;

    internal Analyzer(AnalyzerIdentity identity, AnalysisOptions options, WordAnalysis words)
    {
        Identity = identity;
        Options = options;
        _words = words;
        _cache = new WordCache(options.CacheSize);
        _maxWordLength = options.MaxWordLength;
    }

    /// <summary>Name, version and data hash of this chain, for the index to record.</summary>
    public AnalyzerIdentity Identity { get; }

    /// <summary>The options that the chain was composed with.</summary>
    public AnalysisOptions Options { get; }

    /// <summary>Analyses a text and hands each token to the sink.</summary>
    /// <typeparam name="TSink">The receiver; a struct avoids virtual calls.</typeparam>
    /// <param name="text">The text; may be empty.</param>
    /// <param name="sink">The receiver.</param>
    /// <param name="firstPosition">Position of the first word.</param>
    /// <returns>The position after the last word: the text's length in words when <paramref name="firstPosition"/> is 0.</returns>
    public int Analyze<TSink>(ReadOnlySpan<char> text, ref TSink sink, int firstPosition = 0)
        where TSink : ITokenSink, allows ref struct
    {
        var position = firstPosition;
        var segmenter = new WordSegmenter(text, _maxWordLength);
        while (segmenter.MoveNext())
        {
            var surface = text[segmenter.Start..segmenter.End];
            var word = _cache.Find(surface) ?? _cache.Keep(_words.Analyze(surface));
            foreach (ref readonly var token in word.Tokens.AsSpan())
            {
                sink.Accept(token with
                {
                    Position = position + token.Position,
                    Start = segmenter.Start + token.Start,
                    End = segmenter.Start + token.End,
                });
            }

            position += word.Positions;
        }

        return position;
    }

    /// <summary>Analyses a text into a list; for questions and tests, where allocation does not count.</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <returns>All tokens, in the order that <see cref="ITokenSink.Accept"/> promises.</returns>
    public IReadOnlyList<Token> Analyze(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sink = new ListSink(new List<Token>(text.Length / 4));
        Analyze(text, ref sink);
        return sink.Tokens;
    }

    private readonly record struct ListSink(List<Token> Tokens) : ITokenSink
    {
        public void Accept(in Token token) => Tokens.Add(token);
    }
}
