namespace Kennisnetwerk.GraphQL.TypeSystem.Building;

/// <summary>A rule about the names in SDL, checked before types are made.</summary>
internal interface ISyntaxRule
{
    void Check(SchemaSyntax syntax, SchemaErrors errors);
}
