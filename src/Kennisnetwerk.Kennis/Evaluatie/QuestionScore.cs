namespace Kennisnetwerk.Kennis.Evaluatie;

/// <summary>How the search did on one question.</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Score">The score of its ranking.</param>
public sealed record QuestionScore(GradedQuestion Vraag, RankingScore Score);
