using System.Collections;
using System.Text;
using Kennisnetwerk.GraphQL.Execution.Planning;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Execution.Running;

/// <summary>Turns the values that resolvers give into parts of the response.</summary>
/// <remarks>Specification, section 6.4.3 Value Completion.</remarks>
internal sealed class ValueCompletion(BoundSchema schema, ErrorList errors, ResponseBudget budget, FailureMask mask)
{
    /// <summary>What a number, boolean or null takes.</summary>
    private const int BytesOfSmallValue = 5;

    /// <summary>The objects that were made since the level was last replaced.</summary>
    public Level Next { get; set; } = new();

    /// <summary>Completes a field of an object.</summary>
    public void Complete(ResultObject parent, int position, object? value)
    {
        var field = parent.Plan.Fields[position];
        budget.AddBytes(field.Key.EncodedUtf8Bytes.Length + 4);
        Complete(field, field.Field.Type, value, parent, position);
    }

    /// <summary>Fails a field of an object.</summary>
    public void Fail(ResultObject parent, int position, Exception failure)
    {
        var field = parent.Plan.Fields[position];
        errors.Fail(parent, position, field, mask.ToError(failure, field.Field.Coordinate));
    }

    private static string? FindEnumFault(EnumType type, object value, out object? written)
    {
        written = value as string ?? (value as Enum)?.ToString();
        return written is string name && type.Values.Find(name) is not null
            ? null
            : $"Enum \"{type.Name}\" cannot represent value: {value}";
    }

    private static int Measure(object? value) => value is string text ? Encoding.UTF8.GetByteCount(text) + 3 : BytesOfSmallValue;

    private void Complete(FieldPlan field, GraphQLType type, object? value, ResultNode place, int position)
    {
        if (value is null)
        {
            if (type.IsNonNull)
            {
                Fail(field, place, position, $"Cannot return null for non-nullable field {field.Field.Coordinate}.");
            }

            return;
        }

        switch (type.NullableType)
        {
            case ListType list:
                CompleteList(field, list, value, place, position);
                break;
            case CompositeType composite:
                CompleteObject(field, composite, value, place, position);
                break;
            case NamedType leaf:
                CompleteLeaf(field, leaf, value, place, position);
                break;
        }
    }

    private void CompleteList(FieldPlan field, ListType type, object value, ResultNode place, int position)
    {
        if (value is string or not IEnumerable)
        {
            Fail(field, place, position, $"Expected a list for field {field.Field.Coordinate}.");
            return;
        }

        var list = new ResultList(place, position, type.ItemType, (value as ICollection)?.Count ?? 0);
        place.Set(position, list);
        try
        {
            foreach (var item in (IEnumerable)value)
            {
                budget.AddRow();
                if (budget.Excess is not null)
                {
                    return;
                }

                list.Items.Add(null);
                Complete(field, type.ItemType, item, list, list.Items.Count - 1);
                if (list.IsDead)
                {
                    return;
                }
            }
        }
        catch (Exception exception)
        {
            // The list may be read as it goes, and break. What was completed already is no part of the response.
            errors.Fail(place, position, field, mask.ToError(exception, field.Field.Coordinate));
            errors.Kill(list);
        }
    }

    private void CompleteObject(FieldPlan field, CompositeType type, object value, ResultNode place, int position)
    {
        ObjectType? objectType;
        try
        {
            objectType = type as ObjectType ?? schema.ResolveType(type, value);
        }
        catch (Exception exception)
        {
            errors.Fail(place, position, field, mask.ToError(exception, field.Field.Coordinate));
            return;
        }

        if (objectType is null)
        {
            Fail(field, place, position, $"The value of {field.Field.Coordinate} has no object type that \"{type.Name}\" allows.");
            return;
        }

        budget.AddRow();
        var item = new ResultObject(place, position, field.GetObject(objectType), value);
        place.Set(position, item);
        Next.Add(item);
    }

    private void CompleteLeaf(FieldPlan field, NamedType type, object value, ResultNode place, int position)
    {
        var fault = type is ScalarType scalar
            ? scalar.Coercion.Write(value, out var written)
            : FindEnumFault((EnumType)type, value, out written);
        if (fault is not null)
        {
            Fail(field, place, position, fault);
            return;
        }

        budget.AddBytes(Measure(written));
        place.Set(position, written);
    }

    private void Fail(FieldPlan field, ResultNode place, int position, string message) =>
        errors.Fail(place, position, field, new ExecutionError(message, ExecutionErrorCodes.Internal));
}
