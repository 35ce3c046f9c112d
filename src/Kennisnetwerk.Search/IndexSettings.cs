using System.Globalization;
using System.Text;
using Kennisnetwerk.Search.Analysis;
using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Spelling;

namespace Kennisnetwerk.Search;

/// <summary>
/// What an index is made of. An index remembers the fields and the analyzer's identity and refuses to open under others
/// (<see cref="IndexRebuildRequiredException"/>); weights and <see cref="Ranking"/> may change from one opening to the next.
/// </summary>
public sealed partial record IndexSettings
{
    /// <summary>Largest number of text fields.</summary>
    public const int MaxTextFields = 64;

    /// <summary>The fields; names are unique without regard to case.</summary>
    public required IReadOnlyList<FieldDefinition> Fields { get; init; }

    /// <summary>Turns text into terms, for documents and questions alike.</summary>
    public required Analyzer Analyzer { get; init; }

    /// <summary>How hits are weighed.</summary>
    public RankingOptions Ranking { get; init; } = RankingOptions.Default;

    /// <summary>Bounds on memory, requests and background work.</summary>
    public IndexLimits Limits { get; init; } = IndexLimits.Default;

    /// <summary>
    /// Dutch spelling, for questions with words that the collection lacks; null offers the collection's own words alone. Not
    /// made before such a question comes, for it takes a second (<see cref="SpellingSuggester.Dutch"/>).
    /// </summary>
    public Lazy<SpellingSuggester>? Spelling { get; init; }

    /// <summary>Identifies what decides the bytes of an index: fields with their kinds, and the analyzer. Sixteen hexadecimal digits.</summary>
    internal string Fingerprint
    {
        get
        {
            var text = new StringBuilder();
            foreach (var definition in Fields)
            {
                text.Append(CultureInfo.InvariantCulture, $"{definition.Name}\t{definition.Kind}\t{definition.Stored}\t{definition.IsTitle}\n");
            }

            var bytes = System.Text.Encoding.UTF8.GetBytes(text.ToString());
            var low = Checksum.Of(bytes);
            var high = Checksum.Continue(low, bytes);
            return string.Create(CultureInfo.InvariantCulture, $"{high:x8}{low:x8}");
        }
    }

    /// <summary>Throws <see cref="ArgumentException"/> for settings that cannot be, naming the field.</summary>
    internal void Validate()
    {
        ArgumentNullException.ThrowIfNull(Fields);
        ArgumentNullException.ThrowIfNull(Analyzer);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in Fields)
        {
            if (string.IsNullOrWhiteSpace(field.Name) || !names.Add(field.Name))
            {
                throw new ArgumentException($"Field '{field.Name}' has no name or the name of another field; give each its own.");
            }

            if (!(field.Weight > 0) || !float.IsFinite(field.Weight) || field.LengthNormalization is not (>= 0 and <= 1))
            {
                throw new ArgumentException($"Field '{field.Name}' needs a weight above 0 and a length normalization from 0 to 1.");
            }
        }

        if (Fields.Count(field => field.Kind == FieldKind.Text) > MaxTextFields)
        {
            throw new ArgumentException($"An index has at most {MaxTextFields} text fields; put several texts in one field.");
        }

        Ranking.Validate();
        Limits.Validate();
    }
}
