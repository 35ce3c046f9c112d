using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>What one walk over a document finds; rules are loops over it.</summary>
internal sealed class DocumentFacts
{
    private readonly Schema _schema;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<Node, DefinitionFacts> _definitions = [];
    private readonly Dictionary<FieldNode, FieldFact> _fields = [];

    public DocumentFacts(Schema schema, DocumentNode document)
    {
        _schema = schema;
        Document = document;
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>())
        {
            // Of two fragments of one name the last counts; another rule reports that there are two.
            _fragments[fragment.Name.Value] = fragment;
        }

        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            var facts = new DefinitionFacts(definition);
            new FactCollector(schema, facts).Collect();
            _definitions.Add(definition, facts);
            foreach (var field in facts.Fields)
            {
                _fields.Add(field.Node, field);
            }
        }

        Operations = [.. document.Definitions.OfType<OperationDefinitionNode>()];
        Fragments = [.. document.Definitions.OfType<FragmentDefinitionNode>()];
    }

    public DocumentNode Document { get; }

    public ImmutableArray<OperationDefinitionNode> Operations { get; }

    public ImmutableArray<FragmentDefinitionNode> Fragments { get; }

    /// <summary>The facts of every operation and fragment.</summary>
    public IEnumerable<DefinitionFacts> Definitions => _definitions.Values;

    public DefinitionFacts Of(ExecutableDefinitionNode definition) => _definitions[definition];

    public FieldFact Of(FieldNode field) => _fields[field];

    public FragmentDefinitionNode? FindFragment(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>The type to which a fragment applies; null when it is unknown or not composite.</summary>
    public CompositeType? TypeOf(FragmentDefinitionNode fragment) =>
        _schema.FindType(fragment.TypeCondition.Name.Value) as CompositeType;

    /// <summary>A definition and the fragments that it reaches by spreading, each once.</summary>
    public IEnumerable<DefinitionFacts> Reach(ExecutableDefinitionNode start) => Reach([start]);

    /// <summary>Definitions and the fragments that they reach by spreading, each once. Keeps its own stack.</summary>
    public IEnumerable<DefinitionFacts> Reach(IEnumerable<ExecutableDefinitionNode> starts)
    {
        var stack = new Stack<ExecutableDefinitionNode>(starts);
        var seen = new HashSet<ExecutableDefinitionNode>(stack);
        while (stack.TryPop(out var definition))
        {
            var facts = Of(definition);
            yield return facts;
            foreach (var spread in facts.Spreads)
            {
                var name = ((FragmentSpreadNode)spread.Node).Name.Value;
                if (_fragments.TryGetValue(name, out var fragment) && seen.Add(fragment))
                {
                    stack.Push(fragment);
                }
            }
        }
    }
}
