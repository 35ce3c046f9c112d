using System.Globalization;
using System.Text.RegularExpressions;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Kennis.Import.Writing;

/// <summary>Says in Dutch, and at the place in the file, what the graph has against a ChangeSet.</summary>
internal static partial class PlannerFault
{
    public static ImportFault Locate(Fault fault, IReadOnlyList<PlannedChange> changes, GraphSchema schema)
    {
        var match = Place().Match(fault.Path);
        if (!match.Success || int.Parse(match.Groups["change"].ValueSpan, CultureInfo.InvariantCulture) is var index && index >= changes.Count)
        {
            return new ImportFault("", 0, "", $"De graaf weigert dit: {fault.Message}");
        }

        var planned = changes[index];
        var column = Column(match, planned);
        return new ImportFault(planned.File, planned.Line, column, Message(fault, planned.Change, schema));
    }

    private static string Column(Match match, PlannedChange planned)
    {
        if (match.Groups["claim"] is { Success: true } claim)
        {
            var place = int.Parse(claim.ValueSpan, CultureInfo.InvariantCulture);
            return place >= planned.ClaimColumns.Length ? "claims" : match.Groups["part"].Value == "plaats" ? planned.ColumnOf("plaats") : planned.ClaimColumns[place];
        }

        return planned.ColumnOf(match.Groups["member"].Value);
    }

    private static string Message(Fault fault, Change change, GraphSchema schema) => fault.Code switch
    {
        FaultCode.Repeated => $"'{change.Target}' staat er twee keer; maak er een rij van.",
        FaultCode.Missing => MissingText(fault, change),
        FaultCode.Ends => EndsText(change, schema),
        FaultCode.Cycle => $"'{change.Target}' maakt de hiërarchie rond; haal een van de relaties in die kring weg.",
        FaultCode.Taken => $"Het id '{change.Target}' hoort al bij iets anders of is eerder gebruikt; kies een ander id.",
        FaultCode.Id => "Dit is geen id; gebruik 1 tot 200 letters zonder accenten, cijfers en - . _ : /, met een letter of cijfer vooraan.",
        FaultCode.Length => $"De tekst is te lang; kort hem in. ({fault.Message})",
        FaultCode.Required => "Hier is een waarde nodig; vul de cel.",
        FaultCode.Value => $"De waarde past niet bij dit veld. ({fault.Message})",
        FaultCode.Unknown => $"Dit kent het schema niet. ({fault.Message})",
        FaultCode.Claimed => $"Dit veld volgt wat de vermeldingen zeggen; pas de vermelding aan. ({fault.Message})",
        _ => $"De graaf weigert dit. ({fault.Message})",
    };

    private static string MissingText(Fault fault, Change change) => change switch
    {
        Change.UpsertRelation relation =>
            $"Er is niets met het id '{(fault.Path.EndsWith(".van", StringComparison.Ordinal) ? relation.Van : relation.Naar)}'; noem een id uit de bestanden of de graaf.",
        _ => $"Dit verwijst naar iets dat er niet is. ({fault.Message})",
    };

    private static string EndsText(Change change, GraphSchema schema) =>
        change is Change.UpsertRelation relation && schema.Kind(relation.Soort) is { } kind
            ? $"{kind.Name} verbindt {string.Join(", ", kind.From)} met {string.Join(", ", kind.To)}; kies een andere relatie of een ander id."
            : "Deze relatie past niet tussen deze twee.";

    [GeneratedRegex(@"^changes\[(?<change>\d+)\](\.claims\[(?<claim>\d+)\](\.(?<part>\w+)|.*)|\.(fields|properties)\.(?<member>\w+)|\.(?<member>\w+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
