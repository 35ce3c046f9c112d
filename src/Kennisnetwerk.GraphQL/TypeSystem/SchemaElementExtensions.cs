namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>Reading the directives on a part of a schema.</summary>
public static class SchemaElementExtensions
{
    /// <summary>The first use of a directive, or null when there is none.</summary>
    /// <param name="element">The part of the schema.</param>
    /// <param name="name">The name of the directive, without the at sign.</param>
    public static AppliedDirective? FindDirective(this ISchemaElement element, string name)
    {
        ArgumentNullException.ThrowIfNull(element);
        foreach (var directive in element.Directives)
        {
            if (directive.Name == name)
            {
                return directive;
            }
        }

        return null;
    }

    /// <summary>All uses of a directive, in the order of the text.</summary>
    /// <param name="element">The part of the schema.</param>
    /// <param name="name">The name of the directive, without the at sign.</param>
    public static IEnumerable<AppliedDirective> FindDirectives(this ISchemaElement element, string name)
    {
        ArgumentNullException.ThrowIfNull(element);
        return element.Directives.Where(directive => directive.Name == name);
    }
}
