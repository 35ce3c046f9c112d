using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Kennis.Weergave;
using Kennisnetwerk.Server.Pages.Adressen;
using Kennisnetwerk.Server.Pages.Taal;

namespace Kennisnetwerk.Server.Pages.Vormgeving;

/// <summary>A link to a node.</summary>
/// <param name="Naam">What the node is called.</param>
/// <param name="Adres">Its address; null when it has no page of its own.</param>
/// <param name="Soort">What it is, as a label.</param>
public sealed record Verwijzing(string Naam, string? Adres, string Soort)
{
    /// <summary>A link to this node.</summary>
    public static Verwijzing Naar(Node node) => new(NodeLabel.Of(node), PageAddress.Of(node), SoortVan(node));

    /// <summary>What a node is: its own <c>soort</c> or <c>niveau</c> where it has one, else its type.</summary>
    public static string SoortVan(Node node) =>
        (node.Text("soort") ?? node.Text("niveau")) is { } choice ? ChoiceLabels.Capitalise(ChoiceLabels.Of(choice)) : TypeLabels.Label(node.Type);
}
