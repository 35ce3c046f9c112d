using Kennisnetwerk.Graph.Conformance.Suites;

namespace Kennisnetwerk.Graph.Conformance.Enrolment;

/// <summary>Neo4j's enrolment in every suite; the roster test fails on one that is missing.</summary>
public static class Neo4jEnrolment
{
    [Collection(nameof(Neo4jEnrolment))]
    public sealed class ArgumentErrors(Neo4jFixture fixture) : ArgumentErrorsConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Cancellation(Neo4jFixture fixture) : CancellationConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Claims(Neo4jFixture fixture) : ClaimsConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Counting(Neo4jFixture fixture) : CountingConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Erasure(Neo4jFixture fixture) : ErasureConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Expansion(Neo4jFixture fixture) : ExpansionConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Faults(Neo4jFixture fixture) : FaultsConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Filter(Neo4jFixture fixture) : FilterConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Idempotency(Neo4jFixture fixture) : IdempotencyConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Leases(Neo4jFixture fixture) : LeaseConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Limits(Neo4jFixture fixture) : LimitsConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Log(Neo4jFixture fixture) : LogConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Ordering(Neo4jFixture fixture) : OrderingConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Paging(Neo4jFixture fixture) : PagingConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Paths(Neo4jFixture fixture) : PathsConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class RandomGraphs(Neo4jFixture fixture) : RandomConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Redirects(Neo4jFixture fixture) : RedirectsConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Replay(Neo4jFixture fixture) : ReplayConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Storing(Neo4jFixture fixture) : StoringConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Text(Neo4jFixture fixture) : TextConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Versions(Neo4jFixture fixture) : VersionsConformance<Neo4jFixture>(fixture);

    [Collection(nameof(Neo4jEnrolment))]
    public sealed class Visibility(Neo4jFixture fixture) : VisibilityConformance<Neo4jFixture>(fixture);
}
