using System.Diagnostics;
using Kennisnetwerk.Graph.Neo4j.Cypher.Clauses;
using Kennisnetwerk.Graph.Neo4j.Cypher.Expressions;
using Kennisnetwerk.Graph.Neo4j.Cypher.Names;
using Kennisnetwerk.Graph.Neo4j.Cypher.Patterns;
using Kennisnetwerk.Graph.Neo4j.Model;
using Kennisnetwerk.Graph.Neo4j.Records;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Neo4j.Queries;

/// <summary>
/// A <see cref="Filter"/>, which has two truth values, in Cypher, which has three. Null counts as false everywhere but under a NOT,
/// so only there it is made false; a bare comparison stays one that an index can serve.
/// </summary>
internal sealed class FilterCondition(ReadScope scope, VisibilityCondition visibility, Variable node, Variable? relation)
{
    private static readonly Variable Element = new("waarde");
    private static readonly Variable Neighbour = new("verwant");

    private readonly List<Subquery> _lists = [];
    private readonly List<Variable> _variables = [];

    /// <summary>What must run before the condition is used: the neighbours that it names, redirects followed.</summary>
    public IReadOnlyList<Subquery> Prologue => _lists;

    /// <summary>The variables that the prologue leaves.</summary>
    public IReadOnlyList<Variable> Variables => _variables;

    /// <summary>The condition; null for no filter.</summary>
    public Expression? Of(Filter? filter) => filter switch
    {
        null => null,
        Filter.Compare compare => EachOf(compare.Field, value => TextOrder.Compare(value, Sign(compare.Comparison), Value(compare.Value))),
        Filter.In among => Among(among),
        Filter.Exists exists => Present(exists.Field),
        Filter.StartsWith starts => Beginning(starts),
        Filter.And and => Logical.And(and.Filters.Select(Of)),
        Filter.Or or => Logical.Or(or.Filters.Select(Of)),
        Filter.Not not => new Not(FunctionCall.Coalesce(Of(not.Filter)!, Constant.False)),
        Filter.Related related => Related(related),
        _ => throw new UnreachableException($"The scope let a {filter.GetType().Name} pass."),
    };

    private static Parameter Value(GraphValue value) => new(PropertyValue.Of(value));

    private Expression Among(Filter.In among)
    {
        var values = new Parameter(among.Values.Select(PropertyValue.Of).ToList());
        return EachOf(among.Field, value => value.Is(Operator.In, values));
    }

    private Expression Beginning(Filter.StartsWith starts)
    {
        var prefix = new Parameter(GraphText.Normalise(starts.Prefix));
        return EachOf(starts.Field, value => value.Is(Operator.StartsWith, prefix));
    }

    private Expression Present(FieldReference field) => scope.Field(field).IsList
        ? FunctionCall.Size(Property(field)).Is(Operator.GreaterOrEqual, Constant.One)
        : Property(field).IsNotNull();

    /// <summary>The condition on the value, or on any item of a list.</summary>
    private Expression EachOf(FieldReference field, Func<Expression, Expression> condition) => scope.Field(field).IsList
        ? new AnyItem(Element, Property(field), condition(Element))
        : condition(Property(field));

    private Property Property(FieldReference field) =>
        (field.OnRelation ? relation! : node).Of(GraphModel.Property(field));

    private Exists Related(Filter.Related related)
    {
        var ids = new Variable($"verwant{_variables.Count}");
        _lists.Add(Redirects.Collect(related.Neighbours, ids));
        _variables.Add(ids);
        return new Exists(
            Pattern.Of(
                new NodePattern(node),
                new RelationshipPattern(null, related.Direction, new RelationshipType(related.Soort)),
                new NodePattern(Neighbour, Names.Knoop)),
            Logical.And(Neighbour.Of(Names.Id).Is(Operator.In, ids), visibility.On(Neighbour)));
    }

    private static Operator Sign(Comparison comparison) => comparison switch
    {
        Comparison.Equal => Operator.Equal,
        Comparison.Less => Operator.Less,
        Comparison.LessOrEqual => Operator.LessOrEqual,
        Comparison.Greater => Operator.Greater,
        Comparison.GreaterOrEqual => Operator.GreaterOrEqual,
        _ => throw new UnreachableException(),
    };
}
