using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Import;
using Kennisnetwerk.Kennis.Taken;

namespace Kennisnetwerk.Server.Hosting;

/// <summary>
/// Fills an empty store with the Overijssel inventory, brings the index in step, and keeps it so. Of servers that start together on one
/// store, one fills it and the others wait.
/// </summary>
internal sealed partial class StartupService(Kennisbank kennisbank, Readiness readiness, ILogger<StartupService> logger) : BackgroundService
{
    /// <summary>The lease on the first import.</summary>
    public const string SeedJob = "eerste-import";

    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private bool isSeeded;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            if (kennisbank.UnusableIndex is { } unusable)
            {
                LogRepair(logger, unusable.Message);
            }

            using var timer = new PeriodicTimer(Interval);
            do
            {
                await StepAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server is ending.
        }
    }

    /// <summary>Follows the log. A store that is away for a while is not the end of the server: what it missed it reads when it is back.</summary>
    private async Task StepAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (!isSeeded)
            {
                await SeedAsync(cancellationToken);
                isSeeded = true;
            }

            await kennisbank.Follower.CatchUpAsync(cancellationToken);
            readiness.SetReady();
        }
        catch (GraphStoreException exception) when (exception.IsTransient)
        {
            LogAway(logger, exception.Message);
        }
    }

    private async Task SeedAsync(CancellationToken cancellationToken)
    {
        var job = new LeasedJob(kennisbank.Store, ProcessName.Current, TimeProvider.System);
        var isWaiting = false;
        while (await IsEmptyAsync(cancellationToken))
        {
            if (await job.TryRunAsync(SeedJob, SeedAsync, cancellationToken))
            {
                continue;
            }

            if (!isWaiting)
            {
                LogWaiting(logger);
                isWaiting = true;
            }

            await Task.Delay(Interval, cancellationToken);
        }
    }

    private async Task SeedAsync(Lease lease, CancellationToken cancellationToken)
    {
        if (!await IsEmptyAsync(cancellationToken))
        {
            return;
        }

        LogSeeding(logger);
        var report = await OverijsselSeed.SeedAsync(kennisbank.Store, ProgramFiles.SeedData, lease, cancellationToken);
        if (!report.Succeeded && !await HoldsAsync(lease, cancellationToken))
        {
            // Another server took over while this one was asleep.
            return;
        }

        if (!report.Succeeded)
        {
            var text = ImportReportText.Print(report);
            readiness.Fail(text);
            throw new InvalidDataException($"De meegeleverde gegevens zijn niet in orde:{Environment.NewLine}{text}");
        }

        LogSeeded(logger, report.Files.Sum(file => file.Rows), report.Files.Sum(file => file.LeftOut), report.Nodes.Sum(count => count.New), report.Relations.Sum(count => count.New));
    }

    private async Task<bool> HoldsAsync(Lease lease, CancellationToken cancellationToken) =>
        (await kennisbank.Store.AcquireLeaseAsync(lease.Name, lease.Holder, LeasedJob.DefaultTerm, cancellationToken))?.Token == lease.Token;

    private async Task<bool> IsEmptyAsync(CancellationToken cancellationToken) => (await kennisbank.Store.SummariseAsync(cancellationToken)).LastSequence == 0;

    [LoggerMessage(Level = LogLevel.Warning, Message = "De zoekindex was niet te gebruiken en wordt opnieuw gemaakt uit het logboek; er gaat niets verloren. Technisch: {Reason}")]
    private static partial void LogRepair(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "De opslag is leeg; de Overijsselse inventaris wordt ingelezen.")]
    private static partial void LogSeeding(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "Ingelezen: {Rows} rijen, waarvan {LeftOut} weggelaten; {Nodes} knopen en {Relations} relaties. 'kennisnetwerk controleer' telt ze na.")]
    private static partial void LogSeeded(ILogger logger, int rows, int leftOut, int nodes, int relations);

    [LoggerMessage(Level = LogLevel.Information, Message = "De opslag is leeg; een andere server leest de Overijsselse inventaris in, deze wacht.")]
    private static partial void LogWaiting(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "De opslag is even weg; de zoekindex loopt in als zij terug is. {Reason}")]
    private static partial void LogAway(ILogger logger, string reason);
}
