using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Values;
using Kennisnetwerk.Kennis.Weergave;
using Kennisnetwerk.Search;
using Kennisnetwerk.Search.Analysis;

namespace Kennisnetwerk.Kennis.Zoeken;

/// <summary>
/// Which part of the graph is searched, and how: derived from the schema's <c>@zoekbaar</c> and <c>@facet</c>, and nothing else.
/// </summary>
public sealed class SearchProjection
{
    /// <summary>Begrippen feed the thesaurus; they answer no question themselves.</summary>
    private const string ThesaurusType = "Begrip";

    private const string ThingInterface = "Ding";

    // Long descriptions are thorough more often than wordy.
    private const float TextLength = 0.4f;

    // Names are short and questions are few words: a thing that has all of them goes before one that has a single one often.
    private static readonly RankingOptions Ranking = RankingOptions.Default with { Coverage = 0.5f };
    private readonly GraphSchema schema;

    /// <summary>A projection of the graph.</summary>
    public SearchProjection(GraphSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        this.schema = schema;
        Types = [.. TypesOf(schema)];
        Fields = [.. Definitions()];
        Via = [.. Types.SelectMany(type => schema.Type(type)!.SearchVia).Distinct()];
    }

    /// <summary>The analysis of documents and questions.</summary>
    public Analyzer Analyzer { get; } = DutchAnalyzer.Create();

    /// <summary>The node types that are found.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>The fields of the index.</summary>
    public IReadOnlyList<FieldDefinition> Fields { get; }

    /// <summary>The facets, in the order in which they are shown.</summary>
    public IEnumerable<string> Facets => FacetsOf(schema);

    /// <summary>The outgoing relations along which neighbours' names are searched.</summary>
    public IReadOnlyList<string> Via { get; }

    /// <summary>What a search in a graph with this schema can be narrowed by.</summary>
    public static IEnumerable<string> FacetsOf(GraphSchema schema) =>
        TypesOf(schema).SelectMany(type => PublicFields(schema, type)).Where(field => field.IsFacet).Select(field => field.Name).Prepend(ZoekVeld.Thema).Prepend(ZoekVeld.Type).Distinct();

    /// <summary>What the viewer may see, as the index knows it.</summary>
    public static Search.Visibility VisibilityFor(Kijker kijker) => kijker.ZietAlles
        ? Search.Visibility.Everything
        : Search.Visibility.AnyOf(ZoekVeld.Zicht, [$"rol:{kijker.Rol}", .. kijker.EigenInstellingen.Select(id => $"van:{id}")]);

    /// <summary>The index of this projection.</summary>
    public IndexSettings Settings => new() { Fields = Fields, Analyzer = Analyzer, Ranking = Ranking };

    /// <summary>The document of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="neighbours">Its neighbours along <see cref="Via"/>, outgoing; those that not everybody may see are passed over.</param>
    /// <param name="naming">Its neighbours along <see cref="Via"/>, incoming.</param>
    public IndexDocument Document(Node node, IEnumerable<Neighbour> neighbours, IEnumerable<Neighbour> naming)
    {
        var type = schema.Type(node.Type)!;
        var fields = new List<IndexField> { IndexField.Of(ZoekVeld.Titel, NodeLabel.Of(node)), IndexField.Of(ZoekVeld.Type, node.Type) };
        var label = NodeLabel.FieldOf(node);
        foreach (var field in type.Fields.Where(field => field.Name != label || field.IsFacet))
        {
            fields.AddRange(Values(field, node));
        }

        fields.AddRange(KindWords.Of(node, type).Select(word => IndexField.Of(ZoekVeld.Kenmerk, word)));
        fields.AddRange(naming.Where(neighbour => IsPublic(neighbour.Node) && schema.Type(neighbour.Node.Type)!.SearchVia.Contains(neighbour.Relation.Soort))
            .Select(neighbour => IndexField.Of(ZoekVeld.Genoemd, NodeLabel.Of(neighbour.Node))));
        foreach (var neighbour in neighbours.Where(neighbour => IsPublic(neighbour.Node) && type.SearchVia.Contains(neighbour.Relation.Soort)))
        {
            fields.Add(IndexField.Of(ZoekVeld.Verwant, NodeLabel.Of(neighbour.Node)));
            if (neighbour.Node.Type == "Thema")
            {
                fields.Add(IndexField.Of(ZoekVeld.Thema, neighbour.Node.Id));
            }
        }

        fields.AddRange(Viewers(node, type).Select(viewer => IndexField.Of(ZoekVeld.Zicht, viewer)));
        return new IndexDocument(node.Id, fields) { Prior = (float)type.SearchWeight };
    }

    // A hit on the name of a draft would tell a visitor that there is one, and what it is about.
    private bool IsPublic(Node node) => node.Status == Publicatiestatus.Gepubliceerd && schema.Type(node.Type)!.VisibleFor == Rol.Bezoeker;

    private static IEnumerable<string> TypesOf(GraphSchema schema) => schema.TypesOf(ThingInterface).Where(type => type != ThesaurusType);

    private static IEnumerable<GraphField> PublicFields(GraphSchema schema, string type) => schema.Type(type)!.Fields.Where(field => field.VisibleFor == Rol.Bezoeker);

    private static IEnumerable<string> Viewers(Node node, NodeType type)
    {
        var roles = node.Status == Publicatiestatus.Gepubliceerd ? Enum.GetValues<Rol>().Where(rol => rol >= type.VisibleFor).Select(rol => $"rol:{rol}") : [];
        return roles.Concat(node.Eigenaars.Select(id => $"van:{id}"));
    }

    private static IEnumerable<IndexField> Values(GraphField field, Node node)
    {
        // What not everybody may read cannot be searched by anybody: a hit would tell what it holds.
        if (field.VisibleFor > Rol.Bezoeker || node.Fields.GetValueOrDefault(field.Name) is not { } value)
        {
            return [];
        }

        var texts = value is ListValue list ? list.Items.Select(item => item.ToString()!) : [value.ToString()!];
        return texts.SelectMany(text => field switch
        {
            { SearchWeight: > 0, IsFacet: true } => [IndexField.Of(TextName(field), text), IndexField.Of(field.Name, text)],
            { SearchWeight: > 0 } => [IndexField.Of(TextName(field), text)],
            { IsFacet: true } => new[] { IndexField.Of(field.Name, text) },
            _ => [],
        });
    }

    // A field that is both searched and counted has two fields in the index.
    private static string TextName(GraphField field) => field.IsFacet ? $"{field.Name}Tekst" : field.Name == ZoekVeld.Titel ? "ondertitel" : field.Name;

    private IEnumerable<FieldDefinition> Definitions()
    {
        var fields = Types.SelectMany(type => PublicFields(schema, type)).ToList();
        yield return new FieldDefinition(ZoekVeld.Titel, Search.FieldKind.Text) { Weight = 4, LengthNormalization = 0.5f, IsTitle = true };
        foreach (var group in fields.Where(field => field.SearchWeight > 0).GroupBy(TextName))
        {
            yield return new FieldDefinition(group.Key, Search.FieldKind.Text) { Weight = (float)group.Max(field => field.SearchWeight), LengthNormalization = TextLength };
        }

        yield return new FieldDefinition(ZoekVeld.Verwant, Search.FieldKind.Text) { Weight = 1, LengthNormalization = TextLength };
        yield return new FieldDefinition(ZoekVeld.Genoemd, Search.FieldKind.Text) { Weight = 0.5f, LengthNormalization = TextLength };
        yield return new FieldDefinition(ZoekVeld.Kenmerk, Search.FieldKind.Text) { Weight = 1, LengthNormalization = 0 };
        foreach (var name in FacetsOf(schema))
        {
            yield return new FieldDefinition(name, Search.FieldKind.Keyword);
        }

        yield return new FieldDefinition(ZoekVeld.Zicht, Search.FieldKind.Keyword);
    }
}
