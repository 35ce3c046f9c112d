using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>
/// Reads places such as <c>01:1276-1278;02:4450</c>. The <c>peildatum</c> of a mention is the latest date of the documents that it names: the
/// date in <c>bronnen.csv</c>, which is the first day of the month or the year when the document says no more; none when all are undated.
/// </summary>
internal sealed partial class SourceIndex
{
    private readonly Dictionary<string, (string Id, DateOnly? Date)> documents = new(StringComparer.Ordinal);

    /// <summary>Adds a document.</summary>
    public void Add(string mark, string id, DateOnly? date) => documents[mark] = (id, date);

    /// <summary>Reads the cell with places.</summary>
    /// <returns>The documents and the date, or null with what is wrong, in Dutch.</returns>
    public (ImmutableArray<string> Documents, DateOnly? Date)? Read(string cell, out string fault)
    {
        fault = "";
        var found = new List<(string Id, DateOnly? Date)>();
        foreach (var place in cell.Split(';', StringSplitOptions.TrimEntries))
        {
            var match = Place().Match(place);
            if (!match.Success || Number(match.Groups["to"]) is { } to && to < Number(match.Groups["from"]))
            {
                fault = $"'{place}' is geen plaats; schrijf bijvoorbeeld 01:1276 of 01:1276-1278, met ; ertussen.";
                return null;
            }

            if (!documents.TryGetValue(match.Groups["mark"].Value, out var document))
            {
                fault = $"Bron '{match.Groups["mark"].Value}' staat niet in {InventoryFiles.Bronnen.Name}; zet haar erbij.";
                return null;
            }

            found.Add(document);
        }

        return ([.. found.Select(document => document.Id).Distinct()], found.Max(document => document.Date));
    }

    private static int? Number(Group group) =>
        group.Success && int.TryParse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?<mark>\w{1,20}):(?<from>\d{1,7})(-(?<to>\d{1,7}))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
