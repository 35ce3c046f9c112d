using System.Globalization;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>Compares fields that share a response name, as groups instead of in pairs.</summary>
/// <remarks>
/// <para>
/// Specification, section 5.3.2, <c>FieldsInSetCanMerge</c>. Two tests run over sets of fields. <em>Same shape</em>:
/// all fields of one response name have the same lists, non-nulls and leafs, whatever their parents. <em>Same field</em>:
/// fields of one response name that can belong to the same object are the same field with the same arguments; fields
/// of two different object types cannot, so a group is split by object type, with the fields of abstract types in each
/// part. Both go on with the selections of a group together. Within a group everything is compared with the first
/// field: being the same is transitive.
/// </para>
/// <para>
/// A set that was compared before is not compared again. The number of different sets can still grow fast for
/// documents that are made for it, so the fields that are looked at are counted; past the limit the document is refused.
/// </para>
/// </remarks>
/// <param name="context">Takes what conflicts.</param>
internal sealed class FieldMerging(ValidationContext context)
{
    private readonly FieldFlattening _flattening = new(context.Facts);
    private readonly HashSet<FieldSet> _compared = [];
    private readonly HashSet<(FieldNode, FieldNode)> _reported = [];
    private readonly Dictionary<FieldNode, string> _signatures = [];
    private readonly Stack<FieldSet> _pending = [];
    private int _steps;
    private bool _isRefused;

    /// <summary>Compares the fields of a selection set, and of all that is nested in it.</summary>
    public void Check(SelectionSetNode selectionSet)
    {
        if (_isRefused)
        {
            return;
        }

        Add([selectionSet], path: null, isShape: true);
        Add([selectionSet], path: null, isShape: false);
        while (_pending.TryPop(out var set) && !context.IsFull)
        {
            foreach (var group in set.Fields.GroupBy(field => field.ResponseName, StringComparer.Ordinal))
            {
                if (set.IsShape)
                {
                    Compare(set, group.Key, [.. group], FindShapeConflict);
                }
                else
                {
                    foreach (var part in SplitByObjectType([.. group]))
                    {
                        Compare(set, group.Key, part, FindFieldConflict);
                    }
                }
            }
        }
    }

    private void Compare(FieldSet set, string name, List<FieldFact> fields, Func<FieldFact, FieldFact, string?> findConflict)
    {
        _steps += fields.Count;
        var first = fields.Find(field => field.Definition is not null) ?? fields[0];
        foreach (var field in fields)
        {
            if (!ReferenceEquals(field, first) && findConflict(first, field) is { } reason)
            {
                Report(set.Path, name, reason, first.Node, field.Node);
                return;
            }
        }

        Add(fields.Select(field => field.Node.SelectionSet).OfType<SelectionSetNode>(), new FieldPath(set.Path, name), set.IsShape);
    }

    private void Add(IEnumerable<SelectionSetNode> selectionSets, FieldPath? path, bool isShape)
    {
        if (_isRefused)
        {
            return;
        }

        var set = new FieldSet([.. _flattening.Flatten(selectionSets)], path, isShape);
        _steps += set.Fields.Length + 1;
        if (_steps > context.Options.MaxMergeSteps)
        {
            Refuse();
        }
        else if (set.Fields.Length > 0 && _compared.Add(set))
        {
            _pending.Push(set);
        }
    }

    private void Refuse()
    {
        _pending.Clear();
        _isRefused = true;
        var limit = context.Options.MaxMergeSteps.ToString(CultureInfo.InvariantCulture);
        context.Report($"Fields overlap in too many ways: merging them takes more than {limit} steps.", context.Facts.Document);
    }

    /// <summary>One part for each object type, with the fields of abstract and unknown types in every part.</summary>
    private static IEnumerable<List<FieldFact>> SplitByObjectType(List<FieldFact> fields)
    {
        var types = fields.Select(field => field.Parent).OfType<ObjectType>().Distinct().ToArray();
        return types.Length < 2
            ? [fields]
            : types.Select(type => fields.FindAll(field => field.Parent is not ObjectType || ReferenceEquals(field.Parent, type)));
    }

    private static string? FindShapeConflict(FieldFact first, FieldFact second) =>
        first.Definition is { Type: var left } && second.Definition is { Type: var right } && !HaveSameShape(left, right)
            ? $"they return conflicting types \"{left}\" and \"{right}\""
            : null;

    private static bool HaveSameShape(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (NonNullType first, NonNullType second) => HaveSameShape(first.NullableType, second.NullableType),
        (ListType first, ListType second) => HaveSameShape(first.ItemType, second.ItemType),
        (NamedType first, NamedType second) => ReferenceEquals(first, second) || !(first.IsLeaf || second.IsLeaf),
        _ => false,
    };

    private string? FindFieldConflict(FieldFact first, FieldFact second)
    {
        var (left, right) = (first.Node.Name.Value, second.Node.Name.Value);
        return left != right ? $"\"{left}\" and \"{right}\" are different fields"
            : SignatureOf(first.Node) != SignatureOf(second.Node) ? "they have differing arguments"
            : null;
    }

    private string SignatureOf(FieldNode field)
    {
        if (field.Arguments.IsEmpty)
        {
            return "";
        }

        if (!_signatures.TryGetValue(field, out var signature))
        {
            signature = ArgumentSignature.Of(field);
            _signatures.Add(field, signature);
        }

        return signature;
    }

    private void Report(FieldPath? path, string name, string reason, FieldNode first, FieldNode second)
    {
        if (!_reported.Add((first, second)))
        {
            return;
        }

        for (; path is not null; path = path.Parent)
        {
            reason = $"subfields \"{name}\" conflict because {reason}";
            name = path.Name;
        }

        context.Report(
            $"Fields \"{name}\" conflict because {reason}. Use different aliases on the fields to fetch both if this was intentional.",
            first,
            second);
    }
}
