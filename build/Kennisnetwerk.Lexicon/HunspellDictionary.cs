using System.Text.RegularExpressions;
using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Lexicon;

/// <summary>
/// A Hunspell word list with two-letter flags, as far as a list of forms needs it: suffix rules with their conditions,
/// the separable verb prefixes, forbidden words left out. Compound rules are not applied: the search has its own.
/// </summary>
internal sealed class HunspellDictionary
{
    private const string Forbidden = "Fw";
    private const string OnlyInCompound = "Cx";
    private readonly Dictionary<string, List<AffixRule>> _suffixes = [];
    private readonly Dictionary<string, string> _prefixes = [];
    private readonly List<(string Word, string[] Flags)> _entries = [];

    public static HunspellDictionary Load(string affixFile, string wordFile)
    {
        var dictionary = new HunspellDictionary();
        foreach (var line in File.ReadLines(affixFile))
        {
            dictionary.AddRule(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }

        // The first line of a word list is the number of words.
        foreach (var line in File.ReadLines(wordFile).Skip(1))
        {
            var entry = line.Split('\t', ' ')[0].Split('/');
            if (entry[0].Length > 0)
            {
                dictionary._entries.Add((Plain(entry[0]), entry.Length > 1 ? Flags(entry[1]) : []));
            }
        }

        return dictionary;
    }

    /// <summary>All entries and their inflections; a form may come more than once.</summary>
    public IEnumerable<WordForm> Forms()
    {
        foreach (var (word, flags) in _entries.Where(entry => !entry.Flags.Contains(Forbidden)))
        {
            var traits = TraitsOf(word, flags);
            if (!flags.Contains(OnlyInCompound))
            {
                yield return new WordForm(word, traits);
            }

            var prefixes = flags.Where(_prefixes.ContainsKey).Select(flag => _prefixes[flag]).ToArray();
            foreach (var prefix in prefixes)
            {
                yield return new WordForm(prefix + word, WordTraits.Verb);
            }

            foreach (var rule in flags.Where(_suffixes.ContainsKey).SelectMany(flag => _suffixes[flag]))
            {
                if (rule.Apply(word) is not { } inflected)
                {
                    continue;
                }

                yield return new WordForm(inflected, TraitsOf(rule.Tag, traits) | WordTraits.Inflected);
                foreach (var prefix in prefixes)
                {
                    yield return new WordForm(prefix + inflected, WordTraits.Verb | WordTraits.Inflected);
                }
            }
        }
    }

    private void AddRule(string[] fields)
    {
        // A header has a number in the fourth place: "SFX Za Y 1"; a rule has ending, condition and tags behind it.
        if (fields.Length < 4 || (fields[2] is "Y" or "N" && int.TryParse(fields[3], out _)))
        {
            return;
        }

        var add = Absent(fields[3].Split('/')[0]);
        if (fields[0] == "PFX" && fields[1][0] == 'P')
        {
            _prefixes[fields[1]] = Plain(add);
        }
        else if (fields[0] == "SFX" && fields.Length >= 5 && !IsCompoundFlag(fields[1]))
        {
            var condition = new Regex($"(?:{Plain(fields[4])})$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft);
            var tag = Array.Find(fields, field => field.StartsWith("ts:", StringComparison.Ordinal)) ?? "";
            if (!_suffixes.TryGetValue(fields[1], out var rules))
            {
                _suffixes[fields[1]] = rules = [];
            }

            rules.Add(new AffixRule(Plain(Absent(fields[2])), Plain(add), condition, tag));
        }
    }

    private static WordTraits TraitsOf(string word, string[] flags)
    {
        var traits = char.IsUpper(word[0]) ? WordTraits.Name : WordTraits.None;
        foreach (var flag in flags)
        {
            traits |= flag switch
            {
                "Cc" or "Ch" or "Cd" => WordTraits.Noun,
                "PN" or "PI" or "PJ" or "PK" => WordTraits.Name,
                _ => flag[0] switch
                {
                    'Z' or 'Y' => WordTraits.Noun,
                    'A' => WordTraits.Adjective,
                    'V' => WordTraits.Verb,
                    _ => WordTraits.None,
                },
            };
        }

        traits = traits == WordTraits.None ? WordTraits.Unclassified : traits;
        return Array.Exists(flags, IsCompoundFlag) ? traits | WordTraits.Joins : traits;
    }

    private static WordTraits TraitsOf(string tag, WordTraits entry) => tag switch
    {
        "ts:NN2" => WordTraits.Noun | WordTraits.Plural,
        "ts:NN1r" => WordTraits.Noun | WordTraits.Diminutive,
        "ts:NN2r" => WordTraits.Noun | WordTraits.Plural | WordTraits.Diminutive,
        ['t', 's', ':', 'N', ..] => WordTraits.Noun,
        ['t', 's', ':', 'A', ..] => WordTraits.Adjective,
        ['t', 's', ':', 'V' or 'P', ..] => WordTraits.Verb,
        ['t', 's', ':', 'D', ..] => WordTraits.Name,
        _ => entry,
    };

    private static bool IsCompoundFlag(string flag) => flag[0] == 'C';

    private static string[] Flags(string flags) => [.. flags.Chunk(2).Select(pair => new string(pair))];

    private static string Absent(string affix) => affix == "0" ? "" : affix;

    // The list writes the Dutch ij as one character; people, and we, write two.
    private static string Plain(string text) => text.Replace("ĳ", "ij", StringComparison.Ordinal).Replace("Ĳ", "IJ", StringComparison.Ordinal);
}
