using System.Text.Json;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>How the values of a scalar are read from literals and variables and written to responses.</summary>
/// <remarks>
/// Specification, section 3.5 Scalars, "Result Coercion" and "Input Coercion". Implementations are stateless and safe to
/// share. Null never arrives here. An error is a sentence for the developer of the request, without a full stop, such
/// as <c>Int cannot represent non-integer value: "a"</c>.
/// </remarks>
public abstract class ScalarCoercion
{
    /// <summary>Reads a literal.</summary>
    /// <param name="literal">Any literal but null or a variable; a list or object may have variables inside.</param>
    /// <param name="variables">The coerced variables; null while only the form is checked.</param>
    /// <param name="value">The value in C#.</param>
    /// <returns>The error, or null when there is a value.</returns>
    public abstract string? ReadLiteral(
        ValueNode literal,
        IReadOnlyDictionary<string, object?>? variables,
        out object? value);

    /// <summary>Reads the value of a variable.</summary>
    /// <param name="json">Any JSON but null.</param>
    /// <param name="value">The value in C#.</param>
    /// <returns>The error, or null when there is a value.</returns>
    public abstract string? ReadJson(JsonElement json, out object? value);

    /// <summary>Turns what a resolver gave into what the response holds.</summary>
    /// <param name="result">What the resolver gave.</param>
    /// <param name="value">
    /// A string, bool, int, long, double, decimal, a list (<c>IReadOnlyList&lt;object?&gt;</c>), a dictionary
    /// (<c>IReadOnlyDictionary&lt;string, object?&gt;</c>) or <see cref="JsonElement"/>.
    /// </param>
    /// <returns>The error, or null when there is a value.</returns>
    public abstract string? Write(object result, out object? value);

    /// <summary>How a message shows a value that a resolver gave.</summary>
    /// <param name="result">The value.</param>
    protected static string Show(object result) => result switch
    {
        string text => JsonText.Quote(text),
        bool boolean => boolean ? "true" : "false",
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => result?.GetType().Name ?? "null",
    };
}
