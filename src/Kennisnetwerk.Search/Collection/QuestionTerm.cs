namespace Kennisnetwerk.Search.Collection;

/// <summary>A term that stands for a word of the question.</summary>
internal sealed record QuestionTerm(string Term, float Weight, TermRelation Relation, string Via);
