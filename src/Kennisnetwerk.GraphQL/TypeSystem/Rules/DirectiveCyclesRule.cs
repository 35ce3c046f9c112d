using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>A directive does not refer to itself through its arguments and their types.</summary>
/// <remarks>Specification, section 3.13 Directives, "Type Validation". The walk keeps its own queue.</remarks>
internal sealed class DirectiveCyclesRule : ISchemaRule
{
    public void Check(SchemaDraft draft)
    {
        foreach (var directive in draft.Directives.Where(item => !item.IsBuiltIn))
        {
            if (RefersToItself(draft, directive))
            {
                draft.Errors.Report(
                    nameof(DirectiveCyclesRule),
                    $"Directive {directive} cannot reference itself through its arguments.",
                    directive.Definition);
            }
        }
    }

    private static bool RefersToItself(SchemaDraft draft, DirectiveDefinition directive)
    {
        var seen = new HashSet<ISchemaElement>();
        var queue = new Queue<ISchemaElement>([directive]);
        while (queue.TryDequeue(out var element))
        {
            foreach (var next in ReferencesOf(draft, element))
            {
                if (ReferenceEquals(next, directive))
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    queue.Enqueue(next);
                }
            }
        }

        return false;
    }

    private static IEnumerable<ISchemaElement> ReferencesOf(SchemaDraft draft, ISchemaElement element) => element switch
    {
        DirectiveDefinition directive => directive.Arguments.SelectMany(input => ReferencesOf(draft, input)),
        InputValue input => [input.Type.Innermost, .. Used(draft, (IDirectivesNode)input.Definition)],
        InputObjectType type =>
        [
            .. type.Definitions.SelectMany(node => Used(draft, node)),
            .. type.Fields.SelectMany(field => ReferencesOf(draft, field)),
        ],
        EnumType type =>
        [
            .. type.Definitions.SelectMany(node => Used(draft, node)),
            .. type.Values.SelectMany(value => Used(draft, (IDirectivesNode)value.Definition)),
        ],
        NamedType type => type.Definitions.SelectMany(node => Used(draft, node)),
        _ => [],
    };

    private static IEnumerable<ISchemaElement> Used(SchemaDraft draft, IDirectivesNode node)
    {
        foreach (var use in node.Directives)
        {
            if (draft.TryFindDirective(use.Name.Value, out var directive))
            {
                yield return directive;
            }
        }
    }
}
