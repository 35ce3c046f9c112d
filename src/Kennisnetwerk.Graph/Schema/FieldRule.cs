using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Schema;

/// <summary>Whether a value fits a field.</summary>
public static class FieldRule
{
    /// <summary>What is wrong with the value, or null when it fits.</summary>
    /// <returns>A code of <see cref="Changes.FaultCode"/> and a message that names the remedy.</returns>
    public static (string Code, string Message)? Check(GraphField field, GraphValue value)
    {
        if (field.IsList != value is ListValue)
        {
            return (Changes.FaultCode.Value, field.IsList ? $"'{field.Name}' holds a list; give a list." : $"'{field.Name}' holds one value; give one.");
        }

        if (value is ListValue { Items.Length: > GraphField.MaxItems and var count })
        {
            return (Changes.FaultCode.Limit, $"'{field.Name}' has {count} items and may have {GraphField.MaxItems}.");
        }

        return value is ListValue list
            ? list.Items.Select(item => CheckScalar(field, item)).FirstOrDefault(fault => fault is not null)
            : CheckScalar(field, value);
    }

    private static (string Code, string Message)? CheckScalar(GraphField field, GraphValue value)
    {
        var fits = field.Kind switch
        {
            FieldKind.Text => value is TextValue,
            FieldKind.Choice => value is TextValue text && field.Choices.Contains(text.Text),
            FieldKind.Whole => value is WholeValue,
            FieldKind.Number => value is NumberValue,
            FieldKind.Truth => value is TruthValue,
            FieldKind.Date => value is DateValue,
            FieldKind.Moment => value is MomentValue,
            _ => false,
        };
        if (!fits)
        {
            return (Changes.FaultCode.Value, $"'{field.Name}' cannot be '{Shorten(value)}'; give {FieldText.Expectation(field)}.");
        }

        if (value is not TextValue { Text: var content })
        {
            return null;
        }

        if (content.Length > field.MaxLength)
        {
            return (Changes.FaultCode.Length, $"'{field.Name}' has {content.Length} characters and may have {field.MaxLength}; shorten it.");
        }

        return field.IsIndexed && GraphText.Utf8Length(content) > GraphField.MaxIndexedBytes
            ? (Changes.FaultCode.Length, $"'{field.Name}' has {GraphText.Utf8Length(content)} bytes and may have {GraphField.MaxIndexedBytes}; shorten it.")
            : null;
    }

    private static string Shorten(GraphValue value) => value.ToString() is { Length: > 40 } text ? text[..40] + "…" : value.ToString()!;
}
