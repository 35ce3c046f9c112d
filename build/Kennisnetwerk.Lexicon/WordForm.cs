using Kennisnetwerk.Search.Analysis.Lexicon;

namespace Kennisnetwerk.Lexicon;

/// <summary>A form as it is spelled, with what the word list tells of it.</summary>
internal readonly record struct WordForm(string Spelling, WordTraits Traits);
