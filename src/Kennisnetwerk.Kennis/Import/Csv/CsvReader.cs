using System.Collections.Immutable;
using System.Text;

namespace Kennisnetwerk.Kennis.Import.Csv;

/// <summary>
/// Reads comma-separated values by RFC 4180, stricter than most readers: a quote that stays open, text after a closing quote and a last line
/// without an end are what a cut or damaged file looks like, and each is a fault with its line. Ends of lines may be <c>\n</c> or <c>\r\n</c>.
/// </summary>
internal sealed class CsvReader
{
    private readonly string file;
    private readonly string text;
    private readonly ImportOptions options;
    private readonly FaultLog faults;
    private ImmutableArray<string> columns = [];
    private int position;
    private int line = 1;

    private CsvReader(string file, string text, ImportOptions options, FaultLog faults)
    {
        this.file = file;
        this.text = text;
        this.options = options;
        this.faults = faults;
    }

    /// <summary>Reads a table.</summary>
    /// <returns>The table, or null after a fault that leaves nothing to read on with.</returns>
    public static CsvTable? Read(string file, string text, ImportOptions options, FaultLog faults) =>
        new CsvReader(file, text, options, faults).Read();

    private CsvTable? Read()
    {
        if (text.Length == 0)
        {
            faults.Add(file, 0, "", "Het bestand is leeg; de eerste regel noemt de kolommen.");
            return null;
        }

        if (ReadRow() is not { } heading)
        {
            return null;
        }

        columns = heading.Cells;
        var rows = ImmutableArray.CreateBuilder<CsvRow>();
        while (position < text.Length && !faults.IsFull)
        {
            if (ReadRow() is not { } row)
            {
                return null;
            }

            if (rows.Count == options.MaxRows)
            {
                faults.Add(file, row.Line, "", $"Het bestand heeft meer dan {options.MaxRows} rijen; splits het.");
                return null;
            }

            rows.Add(row);
            if (row.Cells.Length != columns.Length)
            {
                faults.Add(file, row.Line, "", $"De rij heeft {row.Cells.Length} cellen en de kop {columns.Length}; zet cellen met een komma tussen aanhalingstekens.");
            }
        }

        return new CsvTable(file, columns, rows.ToImmutable());
    }

    private CsvRow? ReadRow()
    {
        var start = line;
        var cells = ImmutableArray.CreateBuilder<string>();
        while (true)
        {
            if (ReadCell(cells.Count) is not { } cell)
            {
                return null;
            }

            cells.Add(cell);
            if (position >= text.Length)
            {
                faults.Add(file, line, Column(cells.Count - 1), "Het bestand eindigt midden in deze regel en lijkt afgekapt; sluit de laatste regel af met een regeleinde.");
                return null;
            }

            if (text[position] == ',')
            {
                position++;
                continue;
            }

            SkipLineEnd();
            return new CsvRow(start, cells.ToImmutable());
        }
    }

    private string? ReadCell(int place)
    {
        if (text.AsSpan(position) is ['"', ..])
        {
            return ReadQuoted(place);
        }

        var rest = text.AsSpan(position);
        var length = rest.IndexOfAny(",\r\n\"");
        length = length < 0 ? rest.Length : length;
        if (length < rest.Length && rest[length] == '"')
        {
            return Fail(line, place, "Hier staat een aanhalingsteken midden in een cel; zet de hele cel tussen aanhalingstekens en verdubbel dit teken.");
        }

        position += length;
        return length > options.MaxCellLength ? FailLength(line, place) : Checked(rest[..length].ToString(), line, place);
    }

    private string? ReadQuoted(int place)
    {
        var opened = line;
        var cell = new StringBuilder();
        position++;
        while (true)
        {
            var rest = text.AsSpan(position);
            var length = rest.IndexOf('"');
            if (length < 0)
            {
                return Fail(opened, place, "Het aanhalingsteken waarmee deze cel begint wordt niet gesloten; het bestand lijkt afgekapt.");
            }

            if (cell.Length + length > options.MaxCellLength)
            {
                return FailLength(opened, place);
            }

            cell.Append(rest[..length]);
            line += rest[..length].Count('\n');
            position += length + 1;
            if (position < text.Length && text[position] == '"')
            {
                cell.Append('"');
                position++;
                continue;
            }

            return position < text.Length && text[position] is not (',' or '\r' or '\n')
                ? Fail(line, place, "Na het sluitende aanhalingsteken staat nog tekst; verdubbel aanhalingstekens binnen een cel.")
                : Checked(cell.ToString(), opened, place);
        }
    }

    // What is wrong with the content of a cell leaves its shape whole, so reading goes on.
    private string Checked(string cell, int at, int place)
    {
        if (CellRule.Check(cell) is { } message)
        {
            faults.Add(file, at, Column(place), message);
        }

        return cell;
    }

    private string? FailLength(int at, int place) =>
        Fail(at, place, $"De cel is langer dan {options.MaxCellLength} tekens; kort hem in.");

    private string? Fail(int at, int place, string message)
    {
        faults.Add(file, at, Column(place), message);
        return null;
    }

    private string Column(int place) => place < columns.Length ? columns[place] : "";

    private void SkipLineEnd()
    {
        position += text.AsSpan(position).StartsWith("\r\n") ? 2 : 1;
        line++;
    }
}
