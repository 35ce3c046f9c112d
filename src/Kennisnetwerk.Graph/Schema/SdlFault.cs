namespace Kennisnetwerk.Graph.Schema;

/// <summary>Makes a fault of the place of a syntax node.</summary>
internal static class SdlFault
{
    public static SchemaFault At(GraphQL.Language.Node node, string message)
    {
        var location = node.Location;
        return new SchemaFault(location.SourceName, location.Line, location.Column, message);
    }
}
