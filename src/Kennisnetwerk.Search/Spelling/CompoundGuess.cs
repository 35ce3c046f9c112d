namespace Kennisnetwerk.Search.Spelling;

/// <summary>Where a misspelled compound may be cut, and what may be wrong with it there.</summary>
/// <param name="Left">The first part, linking letters included.</param>
/// <param name="Right">The last part.</param>
/// <param name="Mistake">What is wrong.</param>
/// <param name="Family">How many listed words the part that is right makes.</param>
internal sealed record CompoundGuess(string Left, string Right, CompoundMistake Mistake, int Family);
