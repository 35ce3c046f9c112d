using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Building;

/// <summary>Builds one schema: sort the definitions, check names, link types, check types, coerce, freeze.</summary>
/// <param name="documents">The SDL.</param>
/// <param name="options">What it needs besides.</param>
internal sealed class SchemaBuilder(IEnumerable<DocumentNode> documents, SchemaOptions options)
{
    private readonly SchemaErrors _errors = new(options.MaxErrors);

    public bool TryBuild([NotNullWhen(true)] out Schema? schema, out ImmutableArray<GraphQLError> errors)
    {
        schema = Build();
        errors = _errors.ToImmutable();
        return schema is not null;
    }

    private Schema? Build()
    {
        var syntax = new SchemaSyntax(documents);
        foreach (var rule in SchemaRules.Syntax)
        {
            rule.Check(syntax, _errors);
        }

        if (!_errors.IsEmpty)
        {
            return null;
        }

        var draft = new TypeLinker(syntax, options, _errors).Link();
        foreach (var rule in SchemaRules.Types)
        {
            rule.Check(draft);
        }

        return _errors.IsEmpty ? Freeze(draft) : null;
    }

    private static Schema Freeze(SchemaDraft draft)
    {
        CoerceDefaults(draft);
        ImmutableArray<AppliedDirective> onSchema = [];
        foreach (var site in DirectiveSites.Of(draft))
        {
            ImmutableArray<AppliedDirective> applied = [.. site.Nodes.Select(node => Apply(draft, node))];
            site.Apply(applied);
            onSchema = site.Location == DirectiveLocation.Schema ? applied : onSchema;
        }

        return new Schema(new SchemaParts(
            draft.Syntax.Schema.Select(node => node.Description?.Value).FirstOrDefault(),
            onSchema,
            [.. draft.Types],
            [.. draft.Directives],
            draft.Roots.ToDictionary(root => root.Key, root => (ObjectType)root.Value.Type)));
    }

    private static void CoerceDefaults(SchemaDraft draft)
    {
        var inputFields = new DefaultValueOrder(draft.Types.OfType<InputObjectType>()).Order;
        var all = inputFields.Concat(draft.InputValues.Where(input => input.HasDefault).Except(inputFields));
        foreach (var input in all)
        {
            LiteralCoercion.TryCoerce(input.DefaultLiteral!, input.Type, null, out var value);
            input.SetDefaultValue(value);
        }
    }

    private static AppliedDirective Apply(SchemaDraft draft, DirectiveNode node)
    {
        draft.TryFindDirective(node.Name.Value, out var definition);
        var arguments = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var argument in definition!.Arguments)
        {
            var given = node.Arguments.FirstOrDefault(item => item.Name.Value == argument.Name);
            if (given is not null)
            {
                LiteralCoercion.TryCoerce(given.Value, argument.Type, null, out var value);
                arguments.Add(argument.Name, value);
            }
            else if (argument.HasDefault)
            {
                arguments.Add(argument.Name, argument.DefaultValue);
            }
        }

        return new AppliedDirective(definition, arguments, node);
    }
}
