using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>A directive where it is used in a schema, with its arguments coerced.</summary>
/// <param name="definition">The directive.</param>
/// <param name="arguments">The arguments that were given or have a default, by name.</param>
/// <param name="node">The syntax, for places in messages.</param>
public sealed class AppliedDirective(
    DirectiveDefinition definition,
    IReadOnlyDictionary<string, object?> arguments,
    DirectiveNode node)
{
    /// <summary>The name, without the at sign.</summary>
    public string Name => Definition.Name;

    /// <summary>The definition of the directive.</summary>
    public DirectiveDefinition Definition { get; } = definition;

    /// <summary>
    /// The arguments that were given or have a default, by name, in the form that <see cref="LiteralCoercion"/> gives.
    /// </summary>
    public IReadOnlyDictionary<string, object?> Arguments { get; } = arguments;

    /// <summary>The syntax of the use.</summary>
    public DirectiveNode Node { get; } = node;

    /// <summary>An argument of type String, ID or an enum; null when it is absent or null.</summary>
    /// <param name="argument">The name of the argument.</param>
    public string? GetString(string argument) => Arguments.GetValueOrDefault(argument) as string;

    /// <summary>An argument of type Int; null when it is absent or null.</summary>
    /// <param name="argument">The name of the argument.</param>
    public int? GetInt(string argument) => Arguments.GetValueOrDefault(argument) as int?;

    /// <summary>An argument of type Float; null when it is absent or null.</summary>
    /// <param name="argument">The name of the argument.</param>
    public double? GetFloat(string argument) => Arguments.GetValueOrDefault(argument) as double?;

    /// <summary>An argument of type Boolean; null when it is absent or null.</summary>
    /// <param name="argument">The name of the argument.</param>
    public bool? GetBoolean(string argument) => Arguments.GetValueOrDefault(argument) as bool?;

    /// <summary>An argument that is a list of strings, IDs or enum values; empty when it is absent or null.</summary>
    /// <param name="argument">The name of the argument.</param>
    public IReadOnlyList<string> GetStrings(string argument) =>
        Arguments.GetValueOrDefault(argument) is IReadOnlyList<object?> items ? [.. items.OfType<string>()] : [];

    /// <summary>The directive as written.</summary>
    public override string ToString() => Printer.Print(Node);
}
