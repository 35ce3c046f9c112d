using System.Globalization;

namespace Kennisnetwerk.GraphQL.TypeSystem.Scalars;

/// <summary>Date: a day without a time, <see cref="DateOnly"/> in C#.</summary>
/// <remarks>RFC 3339, section 5.6, <c>full-date</c>.</remarks>
internal sealed class DateCoercion() : TextCoercion<DateOnly>("Date", "a date as 2026-01-31")
{
    private const string Pattern = "yyyy-MM-dd";

    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, Pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override string Format(DateOnly value) => value.ToString(Pattern, CultureInfo.InvariantCulture);
}
