using Kennisnetwerk.Graph.Conformance.Suites;

namespace Kennisnetwerk.Graph.Conformance.Enrolment;

/// <summary>The oracle's enrolment in every suite; the roster test fails on one that is missing.</summary>
public static class MemoryEnrolment
{
    public sealed class ArgumentErrors(MemoryFixture fixture) : ArgumentErrorsConformance<MemoryFixture>(fixture);

    public sealed class Cancellation(MemoryFixture fixture) : CancellationConformance<MemoryFixture>(fixture);

    public sealed class Claims(MemoryFixture fixture) : ClaimsConformance<MemoryFixture>(fixture);

    public sealed class Counting(MemoryFixture fixture) : CountingConformance<MemoryFixture>(fixture);

    public sealed class Erasure(MemoryFixture fixture) : ErasureConformance<MemoryFixture>(fixture);

    public sealed class Expansion(MemoryFixture fixture) : ExpansionConformance<MemoryFixture>(fixture);

    public sealed class Faults(MemoryFixture fixture) : FaultsConformance<MemoryFixture>(fixture);

    public sealed class Filter(MemoryFixture fixture) : FilterConformance<MemoryFixture>(fixture);

    public sealed class Idempotency(MemoryFixture fixture) : IdempotencyConformance<MemoryFixture>(fixture);

    public sealed class Leases(MemoryFixture fixture) : LeaseConformance<MemoryFixture>(fixture);

    public sealed class Limits(MemoryFixture fixture) : LimitsConformance<MemoryFixture>(fixture);

    public sealed class Log(MemoryFixture fixture) : LogConformance<MemoryFixture>(fixture);

    public sealed class Ordering(MemoryFixture fixture) : OrderingConformance<MemoryFixture>(fixture);

    public sealed class Paging(MemoryFixture fixture) : PagingConformance<MemoryFixture>(fixture);

    public sealed class Paths(MemoryFixture fixture) : PathsConformance<MemoryFixture>(fixture);

    public sealed class Random(MemoryFixture fixture) : RandomConformance<MemoryFixture>(fixture);

    public sealed class Redirects(MemoryFixture fixture) : RedirectsConformance<MemoryFixture>(fixture);

    public sealed class Replay(MemoryFixture fixture) : ReplayConformance<MemoryFixture>(fixture);

    public sealed class Storing(MemoryFixture fixture) : StoringConformance<MemoryFixture>(fixture);

    public sealed class Text(MemoryFixture fixture) : TextConformance<MemoryFixture>(fixture);

    public sealed class Versions(MemoryFixture fixture) : VersionsConformance<MemoryFixture>(fixture);

    public sealed class Visibility(MemoryFixture fixture) : VisibilityConformance<MemoryFixture>(fixture);
}
