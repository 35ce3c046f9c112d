namespace Kennisnetwerk.GraphQL.Language;

/// <summary>The kinds of operation.</summary>
/// <remarks>Specification, section 2.4 Operations.</remarks>
public enum OperationType
{
    /// <summary>Reads.</summary>
    Query,

    /// <summary>Writes, then reads; root fields run one after the other.</summary>
    Mutation,

    /// <summary>A stream of events.</summary>
    Subscription,
}
