using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.TypeSystem.Rules;

namespace Kennisnetwerk.GraphQL.TypeSystem.Building;

/// <summary>All rules that a schema must keep, in the order in which they are checked.</summary>
internal static class SchemaRules
{
    /// <summary>What must hold before types can be made.</summary>
    public static ImmutableArray<ISyntaxRule> Syntax { get; } =
    [
        new OnlyTypeSystemDefinitionsRule(),
        new UniqueDefinitionsRule(),
        new PossibleTypeExtensionsRule(),
        new UniqueOperationTypesRule(),
        new UniqueMemberNamesRule(),
        new KnownTypeNamesRule(),
        new ReservedNamesRule(),
    ];

    /// <summary>What must hold of the types.</summary>
    public static ImmutableArray<ISchemaRule> Types { get; } =
    [
        new RootTypesRule(),
        new MembersRule(),
        new OutputTypesRule(),
        new InputTypesRule(),
        new DeclaredInterfacesRule(),
        new ImplementedFieldsRule(),
        new UnionMembersRule(),
        new OneOfFieldsRule(),
        new RequiredNotDeprecatedRule(),
        new InputObjectCyclesRule(),
        new DefaultValueCyclesRule(),
        new DefaultValuesRule(),
        new DirectiveCyclesRule(),
        new DirectiveUsesRule(),
    ];
}
