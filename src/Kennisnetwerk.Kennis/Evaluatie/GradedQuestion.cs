using System.Collections.Immutable;

namespace Kennisnetwerk.Kennis.Evaluatie;

/// <summary>A question with what people judged to be its answers.</summary>
/// <param name="Rol">Who asks it.</param>
/// <param name="Vraag">The words.</param>
/// <param name="Grades">Per id how good an answer it is: 1 related, 2 what was sought; everything else is 0.</param>
public sealed record GradedQuestion(string Rol, string Vraag, ImmutableDictionary<string, int> Grades);
