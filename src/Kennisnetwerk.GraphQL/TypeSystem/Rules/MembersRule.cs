using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>A type has at least one field, member or value.</summary>
/// <remarks>Specification, "Type Validation" of sections 3.6 to 3.10.</remarks>
internal sealed class MembersRule : ISchemaRule
{
    public void Check(SchemaDraft draft)
    {
        foreach (var type in draft.Types)
        {
            var message = type switch
            {
                FieldedType { Fields.Count: 0 } => $"Type {type} must define one or more fields.",
                UnionType union when !union.Definitions.SelectMany(TypeSyntax.MembersOf).Any() =>
                    $"Union type {type} must define one or more member types.",
                EnumType { Values.Count: 0 } => $"Enum type {type} must define one or more values.",
                InputObjectType { Fields.Count: 0 } => $"Input Object type {type} must define one or more fields.",
                _ => null,
            };
            if (message is not null)
            {
                draft.Errors.Report(nameof(MembersRule), message, type.Definitions);
            }
        }
    }
}
