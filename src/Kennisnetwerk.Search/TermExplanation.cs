namespace Kennisnetwerk.Search;

/// <summary>A term by which a word of the question was found.</summary>
/// <param name="Term">The analysed term.</param>
/// <param name="Relation">How it relates to the word.</param>
/// <param name="Via">What people would call it: the synonym, the corrected word, the part.</param>
/// <param name="Weight">Its weight beside the word itself.</param>
/// <param name="Fields">The fields that it was found in, with the number of occurrences, parts of compounds included.</param>
public sealed record TermExplanation(
    string Term,
    TermRelation Relation,
    string Via,
    float Weight,
    IReadOnlyList<FieldOccurrences> Fields);
