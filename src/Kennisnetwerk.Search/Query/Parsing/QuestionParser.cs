using System.Globalization;
using Kennisnetwerk.Search.Index;

namespace Kennisnetwerk.Search.Query.Parsing;

/// <summary>
/// Takes a question apart. Nothing that people type is an error: an unclosed quotation mark runs to the end, and what looks
/// like a condition but names no field is plain words.
/// </summary>
internal ref struct QuestionParser
{
    private readonly ReadOnlySpan<char> _text;
    private readonly FieldLayout _layout;
    private readonly List<QuestionText> _texts = [];
    private readonly List<QuestionPhrase> _phrases = [];
    private readonly List<string> _excluded = [];
    private readonly List<QuestionValue> _values = [];
    private readonly List<QuestionRange> _ranges = [];
    private int _position;

    private QuestionParser(ReadOnlySpan<char> text, FieldLayout layout)
    {
        _text = text;
        _layout = layout;
    }

    public static ParsedQuestion Parse(string text, FieldLayout layout, int maxLength)
    {
        var parser = new QuestionParser(text.AsSpan(0, Math.Min(text.Length, maxLength)), layout);
        while (parser.SkipSpace())
        {
            parser.ReadClause();
        }

        return new ParsedQuestion(parser._texts, parser._phrases, parser._excluded, parser._values, parser._ranges);
    }

    private static bool IsQuote(char character) => character is '"' or '\u201C' or '\u201D' or '\u201E';

    private bool SkipSpace()
    {
        while (_position < _text.Length && char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }

        return _position < _text.Length;
    }

    private void ReadClause()
    {
        var excluded = _text[_position] == '-'
            && _position + 1 < _text.Length
            && (char.IsLetterOrDigit(_text[_position + 1]) || IsQuote(_text[_position + 1]));
        if (excluded)
        {
            _position++;
        }

        if (IsQuote(_text[_position]))
        {
            AddPhrase(ReadQuoted(), null, excluded);
            return;
        }

        var start = _position;
        while (_position < _text.Length && !char.IsWhiteSpace(_text[_position]) && _text[_position] != ':')
        {
            _position++;
        }

        if (_position + 1 < _text.Length
            && _text[_position] == ':'
            && !char.IsWhiteSpace(_text[_position + 1])
            && _layout.TryFind(_text[start.._position].ToString(), out var place)
            && place.Definition.Kind is FieldKind.Text or FieldKind.Keyword or FieldKind.Number)
        {
            _position++;
            AddCondition(place.Definition, IsQuote(_text[_position]) ? ReadQuoted() : ReadWord(_position), excluded);
            return;
        }

        var word = ReadWord(start);
        if (excluded)
        {
            _excluded.Add(word.Text);
        }
        else
        {
            _texts.Add(word);
        }
    }

    private void AddPhrase(QuestionText words, string? field, bool excluded)
    {
        _phrases.Add(new QuestionPhrase(words.Text, field, excluded));
        if (!excluded)
        {
            _texts.Add(words);
        }
    }

    private void AddCondition(FieldDefinition definition, QuestionText value, bool excluded)
    {
        switch (definition.Kind)
        {
            case FieldKind.Keyword:
                _values.Add(new QuestionValue(definition.Name, value.Text, excluded));
                break;
            case FieldKind.Number when TryReadRange(value.Text, out var from, out var to):
                _ranges.Add(new QuestionRange(definition.Name, from, to, excluded));
                break;
            case FieldKind.Text:
                AddPhrase(value, definition.Name, excluded);
                break;
            default:
                _texts.Add(value);
                break;
        }
    }

    private QuestionText ReadQuoted()
    {
        var start = ++_position;
        while (_position < _text.Length && !IsQuote(_text[_position]))
        {
            _position++;
        }

        var end = _position;
        _position = Math.Min(_position + 1, _text.Length);
        return new QuestionText(_text[start..end].ToString(), start);
    }

    private QuestionText ReadWord(int start)
    {
        _position = start;
        while (_position < _text.Length && !char.IsWhiteSpace(_text[_position]))
        {
            _position++;
        }

        return new QuestionText(_text[start.._position].ToString(), start);
    }

    // 2019..2021 with either end left out, or 2019-2021 as people write it.
    private static bool TryReadRange(ReadOnlySpan<char> value, out long? from, out long? to)
    {
        var (split, width) = (value.IndexOf("..", StringComparison.Ordinal), 2);
        if (split < 0 && value.Length > 1 && value[1..].IndexOf('-') is >= 0 and var dash && dash + 2 < value.Length)
        {
            (split, width) = (dash + 1, 1);
        }

        var first = split < 0 ? value : value[..split];
        var last = split < 0 ? value : value[(split + width)..];
        return TryReadEnd(first, out from) & TryReadEnd(last, out to) && (from is not null || to is not null);
    }

    private static bool TryReadEnd(ReadOnlySpan<char> text, out long? number)
    {
        number = null;
        if (text.IsEmpty)
        {
            return true;
        }

        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        number = value;
        return true;
    }
}
