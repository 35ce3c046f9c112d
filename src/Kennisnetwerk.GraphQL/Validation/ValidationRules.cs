using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Validation.Rules;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>All rules, in the order in which they are checked.</summary>
internal static class ValidationRules
{
    /// <summary>The rules of section 5 of the specification, and one of our own.</summary>
    public static ImmutableArray<IValidationRule> All { get; } =
    [
        // 5.1 Documents
        new ExecutableDefinitionsRule(),

        // 5.2 Operations
        new OperationTypeExistsRule(),
        new UniqueOperationNamesRule(),
        new LoneAnonymousOperationRule(),
        new SingleFieldSubscriptionsRule(),

        // 5.5 Fragments: before all that follows spreads
        new UniqueFragmentNamesRule(),
        new KnownFragmentNamesRule(),
        new NoFragmentCyclesRule(),
        new NoUnusedFragmentsRule(),
        new KnownTypeNamesRule(),
        new FragmentsOnCompositeTypesRule(),
        new PossibleFragmentSpreadsRule(),

        // 5.3 Fields
        new FieldsOnCorrectTypeRule(),
        new ScalarLeafsRule(),
        new OverlappingFieldsCanBeMergedRule(),

        // 5.4 Arguments
        new KnownArgumentNamesRule(),
        new UniqueArgumentNamesRule(),
        new ProvidedRequiredArgumentsRule(),

        // 5.6 Values
        new ValuesOfCorrectTypeRule(),
        new UniqueInputFieldNamesRule(),

        // 5.7 Directives
        new KnownDirectivesRule(),
        new UniqueDirectivesPerLocationRule(),

        // 5.8 Variables
        new UniqueVariableNamesRule(),
        new VariablesAreInputTypesRule(),
        new NoUndefinedVariablesRule(),
        new NoUnusedVariablesRule(),
        new VariablesInAllowedPositionRule(),

        // Not in the specification: introspection that multiplies
        new MaxIntrospectionDepthRule(),
    ];
}
