namespace Kennisnetwerk.GraphQL.Execution.Planning;

/// <summary>How large an operation is.</summary>
/// <param name="Cost">The cost, in the unit of <c>@cost</c>.</param>
/// <param name="Depth">How deep fields nest.</param>
/// <param name="RootFields">How many response names the root has.</param>
/// <param name="Aliases">Under how many response names one field is asked in one selection, at most.</param>
/// <param name="AliasedField">The field that has the most.</param>
internal sealed record OperationMeasure(double Cost, int Depth, int RootFields, int Aliases, string AliasedField);
