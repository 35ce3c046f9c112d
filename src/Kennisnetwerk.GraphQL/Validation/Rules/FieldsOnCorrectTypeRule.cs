using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation.Rules;

/// <summary>Fields that are selected are fields of the type on which they are selected.</summary>
/// <remarks>Specification, section 5.3.1 Field Selections.</remarks>
internal sealed class FieldsOnCorrectTypeRule : IValidationRule
{
    public string Name => "FieldsOnCorrectType";

    public void Check(ValidationContext context)
    {
        foreach (var (node, parent, definition) in context.Facts.Definitions.SelectMany(facts => facts.Fields))
        {
            if (parent is not null && definition is null)
            {
                var name = node.Name.Value;
                context.Report($"Cannot query field \"{name}\" on type \"{parent}\".{Suggest(context, parent, name)}", node);
            }
        }
    }

    private static string Suggest(ValidationContext context, CompositeType type, string name)
    {
        if (!context.Options.ShowSuggestions || context.IsFull)
        {
            return "";
        }

        var types = Suggestions.Ask(TypesWith(context.Schema, type, name), "to use an inline fragment on");
        return types.Length > 0 || type is not FieldedType fielded ? types : context.Suggest(name, fielded.Fields.Names);
    }

    /// <summary>The possible types that have the field and their interfaces that do, what helps most first.</summary>
    private static string[] TypesWith(Schema schema, CompositeType type, string name)
    {
        if (!type.IsAbstract)
        {
            return [];
        }

        var objects = schema.Types
            .OfType<ObjectType>()
            .Where(item => type.PossibleTypes.Contains(item) && item.Fields.Find(name) is not null)
            .ToArray();
        return
        [
            .. objects
                .SelectMany(item => item.Interfaces.Where(implemented => implemented.Fields.Find(name) is not null))
                .Concat<FieldedType>(objects)
                .GroupBy(item => item)
                .OrderByDescending(uses => uses.Count())
                .ThenByDescending(uses => uses.Key.Kind == TypeKind.Interface ? uses.Key.Interfaces.Length == 0 ? 2 : 1 : 0)
                .ThenBy(uses => uses.Key.Name, NaturalComparer.Instance)
                .Select(uses => uses.Key.Name),
        ];
    }
}
