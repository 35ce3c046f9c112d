namespace Kennisnetwerk.GraphQL.TypeSystem.Building;

/// <summary>A rule about the types of a schema, checked once all of them are linked.</summary>
internal interface ISchemaRule
{
    void Check(SchemaDraft draft);
}
