using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.Api.Binding;

/// <summary>What the types named <c>…Connection</c> have in common.</summary>
internal static class ConnectionType
{
    public const string Ending = "Connection";

    /// <summary>The type of the nodes of a field that gives a connection.</summary>
    public static string NodeName(GraphQLType type) => ((ObjectType)type.Innermost).Fields["nodes"].Type.Innermost.Name;

    /// <summary>Whether anything is asked for which a page has to be read.</summary>
    public static bool AsksRows(FieldSelection selection) => selection.Asks("edges") || selection.Asks("nodes") || selection.Asks("pageInfo");
}
