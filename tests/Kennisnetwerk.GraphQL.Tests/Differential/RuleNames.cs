namespace Kennisnetwerk.GraphQL.Tests.Differential;

/// <summary>The rules that validation must have: those of the specification, and one of our own.</summary>
internal static class RuleNames
{
    public static IReadOnlyList<string> All { get; } =
    [
        "ExecutableDefinitions", "OperationTypeExists", "UniqueOperationNames", "LoneAnonymousOperation",
        "SingleFieldSubscriptions", "KnownTypeNames", "FragmentsOnCompositeTypes", "VariablesAreInputTypes", "ScalarLeafs",
        "FieldsOnCorrectType", "UniqueFragmentNames", "KnownFragmentNames", "NoUnusedFragments", "PossibleFragmentSpreads",
        "NoFragmentCycles", "UniqueVariableNames", "NoUndefinedVariables", "NoUnusedVariables", "KnownDirectives",
        "UniqueDirectivesPerLocation", "KnownArgumentNames", "UniqueArgumentNames", "ValuesOfCorrectType",
        "ProvidedRequiredArguments", "VariablesInAllowedPosition", "OverlappingFieldsCanBeMerged",
        "UniqueInputFieldNames", "MaxIntrospectionDepth",
    ];
}
