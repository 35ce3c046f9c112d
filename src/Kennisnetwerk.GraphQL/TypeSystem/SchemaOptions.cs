using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>What a schema needs besides its SDL.</summary>
public sealed record SchemaOptions
{
    private readonly int _maxErrors = 200;

    /// <summary>No scalars of the host's own.</summary>
    public static SchemaOptions Default { get; } = new();

    /// <summary>
    /// How scalars that the SDL declares are read and written, by name. They come before <c>Date</c>, <c>DateTime</c> and
    /// <c>URL</c>, which the project provides; a scalar that is in neither takes any value.
    /// </summary>
    public ImmutableDictionary<string, ScalarCoercion> Scalars { get; init; } =
        ImmutableDictionary.Create<string, ScalarCoercion>(StringComparer.Ordinal);

    /// <summary>The number of errors after which the rest is not reported; 200 unless set, at least 1.</summary>
    public int MaxErrors
    {
        get => _maxErrors;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxErrors = value;
        }
    }
}
