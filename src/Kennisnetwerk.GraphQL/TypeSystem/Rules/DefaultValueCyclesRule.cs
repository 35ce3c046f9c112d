using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>The default of an input field does not need itself.</summary>
/// <remarks>Specification, section 3.10 Input Objects, <c>InputObjectDefaultValueHasCycle</c>.</remarks>
internal sealed class DefaultValueCyclesRule : ISchemaRule
{
    public void Check(SchemaDraft draft)
    {
        foreach (var cycle in new DefaultValueOrder(draft.Types.OfType<InputObjectType>()).Cycles)
        {
            draft.Errors.Report(
                nameof(DefaultValueCyclesRule),
                $"The default value of {cycle[0]} needs itself through {string.Join(", ", cycle)}.",
                cycle.Select(field => field.Definition));
        }
    }
}
