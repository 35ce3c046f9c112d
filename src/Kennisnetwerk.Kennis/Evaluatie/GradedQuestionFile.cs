using System.Collections.Immutable;
using System.Globalization;

namespace Kennisnetwerk.Kennis.Evaluatie;

/// <summary>Reads graded questions: tab-separated, with the columns role, query, id, grade and rationale, a judgement a line.</summary>
public static class GradedQuestionFile
{
    private static readonly string[] Columns = ["role", "query", "id", "grade"];

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">A line is not of that form; the message names it, in Dutch.</exception>
    public static ImmutableArray<GradedQuestion> Read(string path)
    {
        var lines = File.ReadAllLines(path);
        if (lines.Length == 0 || !lines[0].Split('\t').Take(Columns.Length).SequenceEqual(Columns))
        {
            throw new InvalidDataException($"{path}:1: verwacht zijn de kolommen {string.Join(", ", Columns)}, gescheiden door tabs.");
        }

        var judgements = lines.Skip(1).Index().Where(line => line.Item.Length > 0).Select(line => Parse(path, line.Index + 2, line.Item)).ToList();
        return
        [
            .. judgements.GroupBy(judgement => (judgement.Rol, judgement.Vraag)).Select(group => new GradedQuestion(
                group.Key.Rol, group.Key.Vraag, group.DistinctBy(judgement => judgement.Id).ToImmutableDictionary(judgement => judgement.Id, judgement => judgement.Grade))),
        ];
    }

    private static (string Rol, string Vraag, string Id, int Grade) Parse(string path, int number, string line)
    {
        var cells = line.Split('\t');
        return cells.Length >= Columns.Length && int.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out var grade)
            ? (cells[0], cells[1], cells[2], grade)
            : throw new InvalidDataException($"{path}:{number}: verwacht zijn rol, vraag, id en een geheel getal, gescheiden door tabs.");
    }
}
