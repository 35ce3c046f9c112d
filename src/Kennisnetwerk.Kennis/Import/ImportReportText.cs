using System.Globalization;
using System.Text;

namespace Kennisnetwerk.Kennis.Import;

/// <summary>An <see cref="ImportReport"/> in Dutch, for a terminal.</summary>
public static class ImportReportText
{
    /// <summary>The report, a line per file and type, each ended by a line feed.</summary>
    public static string Print(ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        if (!report.Succeeded)
        {
            Line(text, $"Niets ingelezen: {report.Faults.Length} {(report.Faults.Length == 1 ? "fout" : "fouten")}.");
            foreach (var fault in report.Faults)
            {
                Line(text, $"  {fault}");
            }

            return text.ToString();
        }

        Line(text, $"{Outcome(report)}");
        foreach (var file in report.Files)
        {
            var left = file.LeftOut > 0 ? $", {file.LeftOut} weggelaten (buiten het kennisnetwerk)" : "";
            Line(text, $"  {file.File}: {file.Rows} rijen{left}; {string.Join(", ", file.ByType.Select(pair => $"{pair.Value} {pair.Key}"))}");
        }

        foreach (var count in report.Nodes.Concat(report.Relations))
        {
            Line(text, $"  {count.Name}: {count.New} nieuw, {count.Changed} gewijzigd, {count.Unchanged} ongewijzigd");
        }

        return text.ToString();
    }

    private static string Outcome(ImportReport report) => report switch
    {
        { ChangesAnything: false } => "Er verandert niets: dit is al ingelezen, of het staat er al zo.",
        { IsPreview: true } => "Voorproef: dit zou veranderen; er is niets geschreven.",
        _ => $"Ingelezen (logboek {report.Sequence}).",
    };

    private static void Line(StringBuilder text, FormattableString line) =>
        text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
