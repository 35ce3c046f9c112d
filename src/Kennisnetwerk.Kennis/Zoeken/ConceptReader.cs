using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Search.Thesaurus;

namespace Kennisnetwerk.Kennis.Zoeken;

/// <summary>Reads the concepts of the thesaurus from the graph: Begrippen, Kennisgebieden and Thema's with their other names.</summary>
public sealed class ConceptReader(IGraphStore store)
{
    private const float Synonym = 0.8f;
    private const float SearchWord = 0.4f;
    private const float Related = 0.15f;
    private static readonly string[] Types = ["Begrip", "Kennisgebied", "Thema"];
    private static readonly (string Field, float Weight, bool LeadsHere)[] Names =
    [
        ("begrip", Synonym, true),
        ("naam", Synonym, true),
        ("afkorting", Synonym, true),
        ("voluit", Synonym, true),
        ("synoniemen", Synonym, true),
        ("extraZoektermen", SearchWord, true),
        ("verwanteTermen", Related, false),
    ];

    /// <summary>The concepts that everybody may see; things with a name in common are one concept.</summary>
    public async Task<IReadOnlyList<Concept>> ReadAsync(CancellationToken cancellationToken)
    {
        var concepts = new List<Concept>();
        foreach (var type in Types)
        {
            for (string? after = null; ;)
            {
                var page = await store.ScanAsync(
                    Kijker.Bezoeker, new ScanRequest { Type = type, Page = new PageRequest(PageRequest.MaxSize, after) }, cancellationToken).ConfigureAwait(false);
                concepts.AddRange(page.Items.Select(ToConcept).Where(concept => concept.Names.Count > 1));
                if (!page.HasMore)
                {
                    break;
                }

                after = page.Rows[^1].Cursor;
            }
        }

        return Join(concepts);
    }

    private static Concept ToConcept(Node node) => new(
    [
        .. Names.SelectMany(name => Texts(node, name.Field).Select(text => new ConceptName(text, name.Weight, name.LeadsHere))).DistinctBy(name => name.Text),
    ]);

    private static IEnumerable<string> Texts(Node node, string field) =>
        node.Texts(field) is { Count: > 0 } list ? list : node.Text(field) is { } text && node.Fields[field] is not Graph.Values.ListValue ? [text] : [];

    // A Begrip and a Specialisme of the same name are the same concept to whoever types it; two abbreviations that look alike are not.
    private static List<Concept> Join(IEnumerable<Concept> concepts) =>
    [
        .. concepts.GroupBy(concept => concept.Names[0].Text, StringComparer.OrdinalIgnoreCase)
            .Select(group => new Concept([.. group.SelectMany(concept => concept.Names).GroupBy(name => name.Text, StringComparer.Ordinal).Select(names => names.MaxBy(name => name.Weight)!)])),
    ];
}
