namespace Kennisnetwerk.Graph.Changes;

/// <summary>
/// The right to do a job that only one process at a time may do, for as long as it lasts. A process that was paused may believe that it
/// still has it; <see cref="ChangeSet.Lease"/> keeps what such a one writes out of the graph.
/// </summary>
/// <param name="Name">The job. 1 to <see cref="MaxNameLength"/> characters.</param>
/// <param name="Holder">Who has it: one name for each process. 1 to <see cref="MaxNameLength"/> characters.</param>
/// <param name="Token">Counts the holders of this job: one higher for each that took it over. Prolonging keeps it.</param>
/// <param name="Until">Until when nobody else gets it; UTC, whole milliseconds.</param>
public sealed record Lease(string Name, string Holder, long Token, DateTimeOffset Until)
{
    /// <summary>The longest name of a job or a holder, in characters.</summary>
    public const int MaxNameLength = 200;

    /// <summary>The longest time that a lease can be taken for.</summary>
    public static TimeSpan MaxDuration { get; } = TimeSpan.FromDays(1);

    /// <summary>
    /// What a store keeps when somebody asks for a lease: a new one when it is free or over, a longer one for its own holder, or null when
    /// another has it.
    /// </summary>
    /// <param name="present">What the store has; null when nobody ever asked. A released one is over.</param>
    /// <param name="name">The job.</param>
    /// <param name="holder">Who asks.</param>
    /// <param name="now">The moment by the store's clock.</param>
    /// <param name="duration">For how long: more than nothing, at most <see cref="MaxDuration"/>.</param>
    /// <exception cref="ArgumentException">A name or the duration is outside its bounds.</exception>
    public static Lease? Grant(Lease? present, string name, string holder, DateTimeOffset now, TimeSpan duration)
    {
        RequireName(name);
        RequireName(holder);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(duration, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(duration, MaxDuration);
        var moment = Values.GraphMoment.Normalise(now);
        var isOwn = present?.Holder == holder;
        return present is not null && !isOwn && present.Until > moment
            ? null
            : new Lease(name, holder, isOwn ? present!.Token : (present?.Token ?? 0) + 1, Values.GraphMoment.Normalise(moment + duration));
    }

    /// <summary>The lease when its holder is done: anybody gets it now, and nothing is written under it any more.</summary>
    public Lease Released() => this with { Holder = "", Until = DateTimeOffset.UnixEpoch };

    /// <summary>Whether somebody who holds this lease may still write, by what the store has.</summary>
    /// <param name="present">What the store has for the job, or null.</param>
    public bool Fits(Lease? present) => present is not null && present.Token == Token && present.Holder == Holder;

    /// <summary>The fault of a ChangeSet whose lease does not fit.</summary>
    public Fault Lost() => new("lease", FaultCode.Lease, $"'{Holder}' no longer has the lease on '{Name}'; another took it over. Begin again.");

    private static void RequireName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, MaxNameLength, nameof(name));
    }
}
