using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Building;

/// <summary>The definitions of a schema, sorted by what they define, with the extensions beside them.</summary>
internal sealed class SchemaSyntax
{
    private readonly Dictionary<string, List<TypeDefinitionNode>> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DirectiveDefinitionNode> _directives = new(StringComparer.Ordinal);
    private readonly List<SchemaDefinitionNode> _schema = [];
    private readonly List<DefinitionNode> _others = [];
    private readonly List<DefinitionNode> _duplicates = [];
    private readonly List<TypeDefinitionNode> _orphans = [];

    public SchemaSyntax(IEnumerable<DocumentNode> documents)
    {
        var definitions = documents.Append(Prelude.Document).SelectMany(document => document.Definitions).ToArray();

        // The built-in ones first, so that it is the other of two definitions that is the duplicate.
        foreach (var definition in definitions.OrderBy(node => ReferenceEquals(node.Source, Prelude.Source) ? 0 : 1))
        {
            Add(definition);
        }

        foreach (var extension in definitions.OfType<TypeDefinitionNode>().Where(node => node.IsExtension))
        {
            AddExtension(extension);
        }
    }

    /// <summary>The types of the SDL, then the built-in ones: each its definition and then its extensions.</summary>
    public IEnumerable<ImmutableArray<TypeDefinitionNode>> Types => _types.Values
        .OrderBy(nodes => ReferenceEquals(nodes[0].Source, Prelude.Source) ? 1 : 0)
        .Select(nodes => nodes.ToImmutableArray());

    /// <summary>The directives of the SDL, then the built-in ones.</summary>
    public IEnumerable<DirectiveDefinitionNode> Directives => _directives.Values
        .OrderBy(node => ReferenceEquals(node.Source, Prelude.Source) ? 1 : 0);

    /// <summary>The schema definition, if there is one, and its extensions.</summary>
    public IReadOnlyList<SchemaDefinitionNode> Schema => _schema;

    /// <summary>Operations and fragments.</summary>
    public IReadOnlyList<DefinitionNode> Others => _others;

    /// <summary>Definitions of a name that was defined before, and of the schema for a second time.</summary>
    public IReadOnlyList<DefinitionNode> Duplicates => _duplicates;

    /// <summary>Extensions of a type that is not defined, or that is of another kind.</summary>
    public IReadOnlyList<TypeDefinitionNode> Orphans => _orphans;

    /// <summary>The names of all types.</summary>
    public IEnumerable<string> TypeNames => _types.Keys.Where(name => name != Prelude.MetaTypeName);

    /// <summary>The definition of a type, or null.</summary>
    public TypeDefinitionNode? FindType(string name) => _types.GetValueOrDefault(name)?[0];

    /// <summary>The definition of a directive, or null.</summary>
    public DirectiveDefinitionNode? FindDirective(string name) => _directives.GetValueOrDefault(name);

    private void Add(DefinitionNode definition)
    {
        var isNew = definition switch
        {
            TypeDefinitionNode { IsExtension: true } => true,
            TypeDefinitionNode type => _types.TryAdd(type.Name.Value, [type]),
            DirectiveDefinitionNode directive => _directives.TryAdd(directive.Name.Value, directive),
            SchemaDefinitionNode schema => AddSchema(schema),
            _ => AddOther(definition),
        };
        if (!isNew)
        {
            _duplicates.Add(definition);
        }
    }

    private bool AddSchema(SchemaDefinitionNode schema)
    {
        var isNew = schema.IsExtension || _schema.TrueForAll(node => node.IsExtension);
        if (isNew)
        {
            _schema.Insert(schema.IsExtension ? _schema.Count : 0, schema);
        }

        return isNew;
    }

    private bool AddOther(DefinitionNode definition)
    {
        _others.Add(definition);
        return true;
    }

    private void AddExtension(TypeDefinitionNode extension)
    {
        if (_types.TryGetValue(extension.Name.Value, out var nodes) && nodes[0].GetType() == extension.GetType())
        {
            nodes.Add(extension);
        }
        else
        {
            _orphans.Add(extension);
        }
    }
}
