using System.Text.Json;
using Kennisnetwerk.Graph.Neo4j.Client.Values;

namespace Kennisnetwerk.Graph.Neo4j.Client.Http;

/// <summary>Reads the body of a Query API answer; members that a later version adds are passed over.</summary>
internal sealed class QueryApiAnswer
{
    private List<string> _fields = [];
    private readonly List<object?[]> _values = [];
    private List<string> _bookmarks = [];
    private Neo4jPlan? _plan;

    private QueryApiAnswer()
    {
    }

    /// <summary>The first error, when the server reports any: it may do so beside rows and with a status of success.</summary>
    public (string Code, string Message)? Error { get; private set; }

    /// <summary>The open transaction's id.</summary>
    public string? TransactionId { get; private set; }

    /// <summary>Reads a whole body.</summary>
    /// <exception cref="JsonException">The body is not an answer of the Query API.</exception>
    /// <exception cref="Neo4jException">A value cannot be represented.</exception>
    public static QueryApiAnswer Parse(ReadOnlySpan<byte> body)
    {
        var answer = new QueryApiAnswer();
        var json = new Utf8JsonReader(body);
        json.Read();
        TypedJsonReader.Expect(json, JsonTokenType.StartObject);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var member = json.GetString()!;
            json.Read();
            answer.ReadMember(member, ref json);
        }
        if (json.Read())
        {
            throw new JsonException("Something follows the answer.");
        }
        return answer;
    }

    /// <summary>The rows with everything around them.</summary>
    public Neo4jResult ToResult() => new(_fields, _values, _bookmarks, _plan);

    private void ReadMember(string member, ref Utf8JsonReader json)
    {
        switch (member)
        {
            case "data":
                ReadData(ref json);
                break;
            case "errors":
                ReadErrors(ref json);
                break;
            case "bookmarks":
                _bookmarks = EntityJsonReader.ReadTexts(ref json);
                break;
            case "transaction":
                ReadTransaction(ref json);
                break;
            case "queryPlan":
                _plan = PlanJsonReader.Read(ref json);
                break;
            default:
                json.Skip();
                break;
        }
    }

    private void ReadData(ref Utf8JsonReader json)
    {
        TypedJsonReader.Expect(json, JsonTokenType.StartObject);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isFields = json.ValueTextEquals("fields"u8);
            var isValues = json.ValueTextEquals("values"u8);
            json.Read();
            if (isFields)
            {
                _fields = EntityJsonReader.ReadTexts(ref json);
            }
            else if (isValues)
            {
                ReadRows(ref json);
            }
            else
            {
                json.Skip();
            }
        }
        if (_values.Exists(row => row.Length != _fields.Count))
        {
            throw new JsonException("A row has another number of values than there are fields.");
        }
    }

    private void ReadRows(ref Utf8JsonReader json)
    {
        TypedJsonReader.Expect(json, JsonTokenType.StartArray);
        var row = new List<object?>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            TypedJsonReader.Expect(json, JsonTokenType.StartArray);
            row.Clear();
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                row.Add(TypedJsonReader.Read(ref json));
            }
            _values.Add([.. row]);
        }
    }

    private void ReadErrors(ref Utf8JsonReader json)
    {
        TypedJsonReader.Expect(json, JsonTokenType.StartArray);
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            TypedJsonReader.Expect(json, JsonTokenType.StartObject);
            string? code = null, message = null;
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var member = json.GetString();
                json.Read();
                switch (member)
                {
                    case "code":
                        code = json.GetString();
                        break;
                    case "message":
                        message = json.GetString();
                        break;
                    default:
                        json.Skip();
                        break;
                }
            }
            Error ??= (code ?? throw new JsonException("An error without a code."), message ?? "");
        }
    }

    private void ReadTransaction(ref Utf8JsonReader json)
    {
        TypedJsonReader.Expect(json, JsonTokenType.StartObject);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isId = json.ValueTextEquals("id"u8);
            json.Read();
            if (isId)
            {
                TransactionId = json.GetString();
            }
            else
            {
                json.Skip();
            }
        }
    }
}
