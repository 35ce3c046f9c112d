using Kennisnetwerk.Graph.Conformance.Suites;

namespace Kennisnetwerk.Graph.Conformance.Enrolment;

/// <summary>The embedded store's enrolment in every suite.</summary>
public static class SqliteEnrolment
{
    public sealed class ArgumentErrors(SqliteFixture fixture) : ArgumentErrorsConformance<SqliteFixture>(fixture);

    public sealed class Cancellation(SqliteFixture fixture) : CancellationConformance<SqliteFixture>(fixture);

    public sealed class Claims(SqliteFixture fixture) : ClaimsConformance<SqliteFixture>(fixture);

    public sealed class Counting(SqliteFixture fixture) : CountingConformance<SqliteFixture>(fixture);

    public sealed class Erasure(SqliteFixture fixture) : ErasureConformance<SqliteFixture>(fixture);

    public sealed class Expansion(SqliteFixture fixture) : ExpansionConformance<SqliteFixture>(fixture);

    public sealed class Faults(SqliteFixture fixture) : FaultsConformance<SqliteFixture>(fixture);

    public sealed class Filter(SqliteFixture fixture) : FilterConformance<SqliteFixture>(fixture);

    public sealed class Idempotency(SqliteFixture fixture) : IdempotencyConformance<SqliteFixture>(fixture);

    public sealed class Leases(SqliteFixture fixture) : LeaseConformance<SqliteFixture>(fixture);

    public sealed class Limits(SqliteFixture fixture) : LimitsConformance<SqliteFixture>(fixture);

    public sealed class Log(SqliteFixture fixture) : LogConformance<SqliteFixture>(fixture);

    public sealed class Ordering(SqliteFixture fixture) : OrderingConformance<SqliteFixture>(fixture);

    public sealed class Paging(SqliteFixture fixture) : PagingConformance<SqliteFixture>(fixture);

    public sealed class Paths(SqliteFixture fixture) : PathsConformance<SqliteFixture>(fixture);

    public sealed class Random(SqliteFixture fixture) : RandomConformance<SqliteFixture>(fixture);

    public sealed class Redirects(SqliteFixture fixture) : RedirectsConformance<SqliteFixture>(fixture);

    public sealed class Replay(SqliteFixture fixture) : ReplayConformance<SqliteFixture>(fixture);

    public sealed class Storing(SqliteFixture fixture) : StoringConformance<SqliteFixture>(fixture);

    public sealed class Text(SqliteFixture fixture) : TextConformance<SqliteFixture>(fixture);

    public sealed class Versions(SqliteFixture fixture) : VersionsConformance<SqliteFixture>(fixture);

    public sealed class Visibility(SqliteFixture fixture) : VisibilityConformance<SqliteFixture>(fixture);
}
