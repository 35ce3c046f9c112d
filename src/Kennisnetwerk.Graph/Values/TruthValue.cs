namespace Kennisnetwerk.Graph.Values;

/// <summary>Yes or no.</summary>
public sealed record TruthValue : GraphValue
{
    internal TruthValue(bool truth) => Truth = truth;

    /// <summary>The truth.</summary>
    public bool Truth { get; }

    /// <inheritdoc/>
    public override string ToString() => Truth ? "true" : "false";
}
