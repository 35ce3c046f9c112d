using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.Tests.Differential;

/// <summary>
/// Where we and the reference implementation (16.15) may differ, each with the section of the specification that says so.
/// What is not here must be the same. The generators stay clear of three more: a Float literal that is not finite is refused
/// (3.5.2; 16.15 takes it), braced escapes may have more than eight digits (2.10.4; 16.15 stops at eight), and integers past
/// 2^53 keep their digits as an ID (3.5.5; in JavaScript they lose them before they are coerced).
/// </summary>
internal static class ListedDifferences
{
    /// <summary>Rules that only we have. Rule, section.</summary>
    public static IReadOnlyDictionary<string, string> OurRules { get; } = new Dictionary<string, string>
    {
        ["OperationTypeExists"] = "5.2.1.1 Operation Type Existence (new in 2025; 16.15 finds it when it executes)",
    };

    /// <summary>Rules of which only the breach is compared, because the specification does not say which pair or path is named.</summary>
    public static IReadOnlyDictionary<string, string> RulesWithoutMessages { get; } = new Dictionary<string, string>
    {
        ["OverlappingFieldsCanBeMerged"] = "5.3.2: we name the first field that does not fit, 16.15 every pair",
        ["NoFragmentCycles"] = "5.5.2.2: the order in which spreads are followed is open",
        ["SingleFieldSubscriptions"] = "5.2.4.1: the order of the fields is open",
    };

    /// <summary>Whether a rule may be broken for us only. Section 5.2.4.1 forbids @skip and @include at the root of a subscription since 2025.</summary>
    public static bool MayDiffer(string rule, GraphQLError[] ours) =>
        rule == "SingleFieldSubscriptions" && ours.Any(error => error.Message.Contains("`@skip` or `@include`", StringComparison.Ordinal));

    /// <summary>
    /// Whether two readings of a text may differ: <c>DIRECTIVE_DEFINITION</c> is a location in a later draft that 16.15
    /// takes already (3.13 has no such location).
    /// </summary>
    public static bool MayDiffer(string text, string ours, string theirs) =>
        ours != theirs && text.Contains("DIRECTIVE_DEFINITION", StringComparison.Ordinal);
}
