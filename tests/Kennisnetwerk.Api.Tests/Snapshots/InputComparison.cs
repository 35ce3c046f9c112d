using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.Api.Tests.Snapshots;

/// <summary>What a client that fills in arguments or input fields can trip over.</summary>
internal static class InputComparison
{
    public static IEnumerable<string> Compare(
        string owner, string separator, MemberList<InputValue> before, MemberList<InputValue> after, string what)
    {
        // An argument is named as in a schema coordinate: Query.themas(first:).
        string Coordinate(InputValue input) => separator == "@" ? $"{owner}({input.Name}:)" : $"{owner}.{input.Name}";
        return
        [
            .. before.SelectMany(input => CompareInput(Coordinate(input), input, after.Find(input.Name))),
            .. after.Where(input => input.IsRequired && before.Find(input.Name) is null).Select(input => $"{Coordinate(input)}: is a new {what} that has to be given"),
        ];
    }

    private static IEnumerable<string> CompareInput(string coordinate, InputValue before, InputValue? after)
    {
        if (after is null)
        {
            yield return $"{coordinate}: is gone";
            yield break;
        }

        // With a default, null is refused where it was fine, yet leaving it out still works; that it is refused breaks a client all the same.
        if (!IsSafe(before.Type, after.Type))
        {
            yield return $"{coordinate}: took {before.Type} and takes {after.Type}";
        }

        if (!before.IsRequired && after.IsRequired && before.Type.IsNonNull)
        {
            yield return $"{coordinate}: has to be given now";
        }
        else if (before.HasDefault && Print(before) != Print(after))
        {
            yield return $"{coordinate}: stood for {Print(before)} when left out and stands for {Print(after)}";
        }
    }

    /// <summary>Whether the new type takes everything that the old one took.</summary>
    private static bool IsSafe(GraphQLType before, GraphQLType after) => (before, after) switch
    {
        (NonNullType old, NonNullType now) => IsSafe(old.NullableType, now.NullableType),
        (NonNullType old, _) => IsSafe(old.NullableType, after),
        (_, NonNullType) => false,
        (ListType old, ListType now) => IsSafe(old.ItemType, now.ItemType),
        _ => before.ToString() == after.ToString(),
    };

    private static string Print(InputValue input) => input.DefaultLiteral is { } literal ? Printer.Print(literal) : "nothing";
}
