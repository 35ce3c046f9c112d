using System.Globalization;

namespace Kennisnetwerk.GraphQL.TypeSystem.Scalars;

/// <summary>DateTime: a moment with its offset from UTC, <see cref="DateTimeOffset"/> in C#.</summary>
/// <remarks>RFC 3339, section 5.6, <c>date-time</c>, with a T, at most seven digits after the second.</remarks>
internal sealed class DateTimeCoercion() : TextCoercion<DateTimeOffset>("DateTime", "a moment as 2026-01-31T09:30:00Z")
{
    private static readonly string[] Patterns =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
    ];

    protected override bool TryParse(string text, out DateTimeOffset value) => DateTimeOffset.TryParseExact(
        text, Patterns, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);

    protected override string Format(DateTimeOffset value) => value.Offset == TimeSpan.Zero
        ? value.ToString(Patterns[1], CultureInfo.InvariantCulture)
        : value.ToString(Patterns[0], CultureInfo.InvariantCulture);
}
