using System.Collections.Immutable;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Claims;

/// <summary>
/// The one policy by which the claims about a thing become the values of its fields.
/// </summary>
/// <remarks>
/// <list type="number">
/// <item>A person's input goes before an import, an import before a crawl.</item>
/// <item>Within one kind of source the latest <c>peildatum</c> goes first; a source without a date comes last.</item>
/// <item>Then the mention's id by code point, then the order within the mention, so that the outcome never depends on the order of writing.</item>
/// </list>
/// A single-valued field takes the first claim. A list takes the items of all claims in that order, each item once.
/// </remarks>
public static class ClaimPolicy
{
    /// <summary>The claims, strongest first.</summary>
    public static IEnumerable<SourcedClaim> Rank(IEnumerable<SourcedClaim> claims) => claims
        .OrderBy(claim => claim.Herkomst)
        .ThenByDescending(claim => claim.Peildatum ?? DateOnly.MinValue)
        .ThenBy(claim => claim.Vermelding, CodePointComparer.Instance);

    /// <summary>The values that the claims give to the fields that they name. Claims of unknown fields or unreadable values are passed over.</summary>
    /// <param name="fields">The fields of the thing's type.</param>
    /// <param name="claims">The claims, in any order but that of claims within one mention.</param>
    public static ImmutableSortedDictionary<string, GraphValue> Materialise(IReadOnlyCollection<GraphField> fields, IEnumerable<SourcedClaim> claims)
    {
        var byField = Rank(claims).Where(claim => claim.Claim.Veld.Length > 0).ToLookup(claim => claim.Claim.Veld, StringComparer.Ordinal);
        var values = ImmutableSortedDictionary.CreateBuilder<string, GraphValue>(StringComparer.Ordinal);
        foreach (var field in fields.Where(field => byField.Contains(field.Name)))
        {
            var read = byField[field.Name].Select(claim => FieldText.Read(field, claim.Claim.Uitkomst)).OfType<GraphValue>().ToList();
            if (read.FirstOrDefault() is { } first)
            {
                values[field.Name] = field.IsList ? ListValue.Of(read.Distinct()) : first;
            }
        }

        return values.ToImmutable();
    }
}
