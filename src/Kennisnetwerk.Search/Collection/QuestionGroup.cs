namespace Kennisnetwerk.Search.Collection;

/// <summary>A word of the question with every term that stands for it; together they count as one word.</summary>
internal sealed record QuestionGroup(string Word, IReadOnlyList<QuestionTerm> Terms, bool IsStopWord);
