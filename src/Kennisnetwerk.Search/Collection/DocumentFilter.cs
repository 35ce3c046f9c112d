namespace Kennisnetwerk.Search.Collection;

/// <summary>Whether documents pass what is asked of their keyword and integer fields.</summary>
internal static class DocumentFilter
{
    public static bool Sees(Visibility visibility, IndexDocument document) =>
        visibility.Field is not { } field || Values(document, field).Any(visibility.Values.Contains);

    public static bool Passes(FieldFilter filter, IndexDocument document) => Values(document, filter.Field).Any(filter.Values.Contains);

    public static bool Passes(RangeFilter range, IndexDocument document) =>
        Number(document, range.Field) is { } number && !(number < range.From) && !(number > range.To);

    public static IEnumerable<string> Values(IndexDocument document, string field) =>
        document.Fields.Where(value => value.Name == field && value.Text is not null).Select(value => value.Text!);

    public static long? Number(IndexDocument document, string field) =>
        document.Fields.Where(value => value.Name == field && value.Text is null).Select(value => (long?)value.Number).FirstOrDefault();
}
