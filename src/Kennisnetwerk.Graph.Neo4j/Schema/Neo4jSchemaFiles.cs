using System.Text;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Neo4j.Schema;

/// <summary>The database's schema as Cypher files, for who administers the database and wants to see what will be asked of it.</summary>
public static class Neo4jSchemaFiles
{
    /// <summary>The files, by name: one with the constraints and one with the indexes.</summary>
    /// <param name="schema">The schema that they are made from.</param>
    /// <exception cref="ArgumentException">The schema uses a name that the store needs for itself.</exception>
    public static IReadOnlyDictionary<string, string> Render(GraphSchema schema)
    {
        var elements = DatabaseSchema.Of(new GraphModel(schema)).ToLookup(element => element.IsConstraint);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["beperkingen.cypher"] = Render("Constraints", elements[true]),
            ["indexen.cypher"] = Render("Indexes", elements[false]),
        };
    }

    private static string Render(string title, IEnumerable<SchemaElement> elements)
    {
        var text = new StringBuilder();
        text.Append("// ").Append(title).Append(" of the graph, made from graph-schema/*.graphql; do not edit. `kennisnetwerk migreer` applies them.\n");
        foreach (var element in elements)
        {
            text.Append(element.Statement).Append(";\n");
        }
        return text.ToString();
    }
}
