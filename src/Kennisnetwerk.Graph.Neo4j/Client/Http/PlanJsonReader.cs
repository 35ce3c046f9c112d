using System.Text.Json;
using Kennisnetwerk.Graph.Neo4j.Client.Values;

namespace Kennisnetwerk.Graph.Neo4j.Client.Http;

/// <summary>Reads the plan that <c>EXPLAIN</c> gives: operators with typed arguments, each above those that feed it.</summary>
internal static class PlanJsonReader
{
    /// <summary>Reads an operator with all below it; the reader stands on its opening brace.</summary>
    public static Neo4jPlan Read(ref Utf8JsonReader json)
    {
        TypedJsonReader.Expect(json, JsonTokenType.StartObject);
        var name = "";
        var details = "";
        var children = new List<Neo4jPlan>();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var member = json.GetString();
            json.Read();
            switch (member)
            {
                case "operatorType":
                    name = json.GetString()!.Split('@')[0];
                    break;
                case "arguments":
                    details = TypedJsonReader.ReadMap(ref json).GetValueOrDefault("Details") as string ?? "";
                    break;
                case "children":
                    ReadChildren(ref json, children);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }
        return new(name, details, children);
    }

    private static void ReadChildren(ref Utf8JsonReader json, List<Neo4jPlan> children)
    {
        TypedJsonReader.Expect(json, JsonTokenType.StartArray);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            children.Add(Read(ref json));
        }
    }
}
