using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Tests.Differential;

/// <summary>
/// Values for every field of a schema: objects, lists, nulls where they may and may not be, leafs that do not fit, and
/// failures. <c>graphql-oracle.js</c> makes the same.
/// </summary>
internal static class MockData
{
    public static ResolverMap CreateResolvers(Schema schema)
    {
        var map = new ResolverMap().AnyType(value => ((MockObject)value).TypeName);
        foreach (var type in schema.Types.OfType<ObjectType>().Where(type => !type.IsBuiltIn))
        {
            foreach (var field in type.Fields)
            {
                // Both ways of resolving are to give the same.
                if (field.Name.Length % 2 == 0)
                {
                    map.Property(type.Name, field.Name, parent => Resolve(schema, parent, field));
                }
                else
                {
                    map.Field(type.Name, field.Name, (batch, _) => ResolveAsync(schema, batch));
                }
            }
        }

        foreach (var name in schema.Subscription?.Fields.Names ?? [])
        {
            map.Subscription(name, (_, _, _) => throw new NotSupportedException());
        }

        return map;
    }

    private static async ValueTask ResolveAsync(Schema schema, FieldBatch batch)
    {
        await Task.Yield();
        for (var row = 0; row < batch.Parents.Count; row++)
        {
            try
            {
                batch.Set(row, Resolve(schema, batch.Parents[row], batch.Field));
            }
            catch (GraphQLRequestException exception)
            {
                batch.Fail(row, exception);
            }
        }
    }

    private static object? Resolve(Schema schema, object parent, Field field)
    {
        var seed = Hash($"{(parent as MockObject)?.Seed ?? 1}.{field.Name}");
        return seed % 23 == 0 ? throw new GraphQLRequestException("boem", "MOCK") : Make(schema, field.Type, seed);
    }

    private static object? Make(Schema schema, GraphQLType type, uint seed)
    {
        if (seed % (type.IsNonNull ? 29 : 7) == 0)
        {
            return null;
        }

        return type.NullableType switch
        {
            ListType list => Enumerable.Range(0, (int)(seed % 4)).Select(index => Make(schema, list.ItemType, Hash($"{seed}.{index}"))).ToArray(),
            CompositeType composite => MakeObject(schema, composite, seed),
            EnumType enumType => enumType.Values[(int)(seed % enumType.Values.Count)].Name,
            ScalarType { Name: "Int" } => seed % 11 == 0 ? "veel" : (int)(seed % 1000),
            ScalarType { Name: "Float" } => seed / 8.0,
            ScalarType { Name: "Boolean" } => seed % 2 == 0,
            _ => $"s{seed}",
        };
    }

    private static MockObject MakeObject(Schema schema, CompositeType type, uint seed)
    {
        var names = schema.Types.OfType<ObjectType>().Where(type.PossibleTypes.Contains).Select(item => item.Name).Order(StringComparer.Ordinal).ToArray();
        return new MockObject(seed, names[seed % names.Length]);
    }

    private static uint Hash(string text) => text.Aggregate(2166136261U, (value, character) => unchecked((value ^ character) * 16777619));

    private sealed record MockObject(uint Seed, string TypeName);
}
