using System.Text;
using Kennisnetwerk.Graph.Neo4j.Client;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;

namespace Kennisnetwerk.Graph.Neo4j.Cypher;

/// <summary>Collects the text of a statement and its parameters, which get their names here: <c>$p0</c>, <c>$p1</c>, … as they first occur.</summary>
internal sealed class CypherWriter
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<Parameter, string> _names = [];
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);
    private int _depth;

    /// <summary>Adds words of the language itself.</summary>
    public CypherWriter Add(string keywords)
    {
        _text.Append(keywords);
        return this;
    }

    /// <summary>Adds an expression.</summary>
    public CypherWriter Add(Expression expression)
    {
        expression.Write(this);
        return this;
    }

    /// <summary>Adds a reference to a parameter; one parameter used twice is sent once.</summary>
    public void Add(Parameter parameter)
    {
        if (!_names.TryGetValue(parameter, out var name))
        {
            name = $"p{_names.Count}";
            _names.Add(parameter, name);
            _values.Add(name, parameter.Value);
        }
        _text.Append('$').Append(name);
    }

    /// <summary>Adds items with a separator between them.</summary>
    public CypherWriter AddAll<T>(IEnumerable<T> items, string separator, Action<T> add)
    {
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                _text.Append(separator);
            }
            isFirst = false;
            add(item);
        }
        return this;
    }

    /// <summary>Begins a line.</summary>
    public CypherWriter Line()
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }
        _text.Append(' ', _depth * 2);
        return this;
    }

    /// <summary>Adds lines that stand further to the right, and then a line that does not.</summary>
    public CypherWriter Indented(Action lines)
    {
        _depth++;
        lines();
        _depth--;
        return Line();
    }

    /// <summary>What was written.</summary>
    public Neo4jStatement ToStatement() => new(_text.ToString(), _values);
}
