using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Execution.Planning;

/// <summary>The arguments of a field: coerced once when they have no variables, and for each request when they do.</summary>
/// <remarks>Specification, section 6.4.1 Coercing Field Arguments.</remarks>
internal sealed class ArgumentPlan
{
    private readonly Field _field;
    private readonly FieldNode _node;
    private readonly FieldArguments? _constant;

    public ArgumentPlan(Field field, FieldNode node)
    {
        (_field, _node) = (field, node);
        if (field.Arguments.Count == 0)
        {
            _constant = FieldArguments.None;
        }
        else if (!node.Arguments.Any(argument => HasVariable(argument.Value))
            && TryCoerce(new Dictionary<string, object?>(), out var arguments, out _))
        {
            _constant = arguments;
        }
    }

    /// <summary>Gets the arguments.</summary>
    /// <param name="variables">The coerced variables of the request.</param>
    /// <param name="arguments">The arguments.</param>
    /// <param name="error">Why there are none: a variable is null or absent where that is not allowed.</param>
    public bool TryGet(IReadOnlyDictionary<string, object?> variables, out FieldArguments arguments, out string error)
    {
        if (_constant is not null)
        {
            (arguments, error) = (_constant, "");
            return true;
        }

        return TryCoerce(variables, out arguments, out error);
    }

    private static bool HasVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariable),
        ObjectValueNode map => map.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };

    private bool TryCoerce(IReadOnlyDictionary<string, object?> variables, out FieldArguments arguments, out string error)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        (arguments, error) = (FieldArguments.None, "");
        foreach (var definition in _field.Arguments)
        {
            var literal = _node.Arguments.FirstOrDefault(argument => argument.Name.Value == definition.Name)?.Value;
            var isAbsent = literal is null
                || (literal is VariableNode variable && !variables.ContainsKey(variable.Name.Value));
            if (isAbsent && definition.HasDefault)
            {
                values.Add(definition.Name, definition.DefaultValue);
            }
            else if (isAbsent && definition.Type.IsNonNull)
            {
                error = $"Argument \"{definition.Name}\" of required type \"{definition.Type}\" was not provided.";
                return false;
            }
            else if (!isAbsent)
            {
                if (!LiteralCoercion.TryCoerce(literal!, definition.Type, variables, out var value))
                {
                    error = $"Argument \"{definition.Name}\" of type \"{definition.Type}\" has invalid value {Printer.Print(literal!)}.";
                    return false;
                }

                values.Add(definition.Name, value);
            }
        }

        arguments = new FieldArguments(values);
        return true;
    }
}
