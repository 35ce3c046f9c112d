using System.Buffers;
using Kennisnetwerk.Search.Analysis.Compounds;

namespace Kennisnetwerk.Search.Spelling;

/// <summary>Writes two parts as one word: with their diacritics, and with a hyphen where Dutch asks for one.</summary>
internal sealed class CompoundSpelling(SpellingVocabulary vocabulary, PartLookup parts)
{
    private const int LongestAbbreviation = 5;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    // Where these vowels would meet, a hyphen keeps them apart (Woordenlijst Nederlandse Taal, rule 6.K).
    private static readonly string[] Clashes =
        ["aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "ui", "uu"];

    /// <summary>The compound of a first part, linking letters included, and a last part.</summary>
    public string Compose(string left, string right)
    {
        var isApart = IsAbbreviation(left) || Array.IndexOf(Clashes, $"{left[^1]}{right[0]}") >= 0;
        return isApart ? $"{Of(left)}-{Of(right)}" : Of(left) + Of(right);
    }

    /// <summary>How a part is spelled: with diacritics, and with capitals in abbreviations only.</summary>
    public string Of(string part)
    {
        if (vocabulary.Find(part) is { } word)
        {
            var spelling = vocabulary.SpellingOf(word);
            return IsAbbreviation(part) ? spelling : spelling.ToLowerInvariant();
        }

        var link = parts.FindModifier(part, 0) switch
        {
            { Link: Link.S or Link.N or Link.E } => 1,
            { Link: Link.En } => 2,
            _ => 0,
        };
        return link > 0 ? Of(part[..^link]) + part[^link..] : part;
    }

    /// <summary>Whether a part is said letter by letter (<c>btw</c>), written in capitals (<c>DNA</c>) or a number.</summary>
    public bool IsAbbreviation(string part)
    {
        if (part.All(char.IsAsciiDigit))
        {
            return true;
        }

        return part.Length <= LongestAbbreviation && vocabulary.Find(part) is { } word
            && (!part.AsSpan().ContainsAny(Vowels) || (part.Length > 1 && vocabulary.SpellingOf(word).All(char.IsUpper)));
    }
}
