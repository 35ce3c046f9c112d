using System.Collections.Frozen;

namespace Kennisnetwerk.GraphQL.TypeSystem.Scalars;

/// <summary>The scalars that every schema has, and those that a schema gets by declaring them.</summary>
public static class StandardScalars
{
    /// <summary>Int, Float, String, Boolean and ID (specification, section 3.5).</summary>
    internal static FrozenDictionary<string, ScalarCoercion> BuiltIn { get; } =
        new Dictionary<string, ScalarCoercion>(StringComparer.Ordinal)
        {
            ["Int"] = new IntCoercion(),
            ["Float"] = new FloatCoercion(),
            ["String"] = new StringCoercion(),
            ["Boolean"] = new BooleanCoercion(),
            ["ID"] = new IdCoercion(),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>
    /// <c>Date</c> (<see cref="DateOnly"/>), <c>DateTime</c> (<see cref="DateTimeOffset"/>) and <c>URL</c>
    /// (<see cref="Uri"/>): what a schema that declares scalars of these names gets.
    /// </summary>
    public static IReadOnlyDictionary<string, ScalarCoercion> Provided { get; } =
        new Dictionary<string, ScalarCoercion>(StringComparer.Ordinal)
        {
            ["Date"] = new DateCoercion(),
            ["DateTime"] = new DateTimeCoercion(),
            ["URL"] = new UrlCoercion(),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Any value, for a scalar of which nothing more is known.</summary>
    public static ScalarCoercion Any { get; } = new AnyCoercion();
}
