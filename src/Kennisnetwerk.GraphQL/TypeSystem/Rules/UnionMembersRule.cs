using Kennisnetwerk.GraphQL.TypeSystem.Building;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>The members of a union are object types, each once.</summary>
/// <remarks>Specification, section 3.8 Unions, "Type Validation".</remarks>
internal sealed class UnionMembersRule : ISchemaRule
{
    public void Check(SchemaDraft draft)
    {
        foreach (var union in draft.Types.OfType<UnionType>())
        {
            foreach (var same in union.Definitions.SelectMany(TypeSyntax.MembersOf).GroupBy(draft.FindType))
            {
                if (same.Key is not ObjectType)
                {
                    draft.Errors.Report(
                        nameof(UnionMembersRule),
                        $"Union type {union} can only include Object types, it cannot include {same.Key}.",
                        same);
                }

                if (same.Skip(1).Any())
                {
                    draft.Errors.Report(
                        nameof(UnionMembersRule), $"Union type {union} can only include type {same.Key} once.", same);
                }
            }
        }
    }
}
