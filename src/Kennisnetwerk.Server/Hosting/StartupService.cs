using Kennisnetwerk.Kennis.Import;

namespace Kennisnetwerk.Server.Hosting;

/// <summary>Fills an empty folder with the Overijssel inventory, brings the index in step, and keeps it so.</summary>
internal sealed partial class StartupService(Kennisbank kennisbank, Readiness readiness, ILogger<StartupService> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await SeedAsync(stoppingToken);
            await kennisbank.Follower.CatchUpAsync(stoppingToken);
            readiness.SetReady();
            using var timer = new PeriodicTimer(Interval);
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await kennisbank.Follower.CatchUpAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server is ending.
        }
    }

    private async Task SeedAsync(CancellationToken cancellationToken)
    {
        var summary = await kennisbank.Store.SummariseAsync(cancellationToken);
        if (summary.LastSequence > 0)
        {
            return;
        }

        LogSeeding(logger);
        var report = await OverijsselSeed.SeedAsync(kennisbank.Store, ProgramFiles.SeedData, cancellationToken);
        if (!report.Succeeded)
        {
            var text = ImportReportText.Print(report);
            readiness.Fail(text);
            throw new InvalidDataException($"De meegeleverde gegevens zijn niet in orde:{Environment.NewLine}{text}");
        }

        LogSeeded(logger, report.Files.Sum(file => file.Rows), report.Files.Sum(file => file.LeftOut), report.Nodes.Sum(count => count.New), report.Relations.Sum(count => count.New));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "De opslag is leeg; de Overijsselse inventaris wordt ingelezen.")]
    private static partial void LogSeeding(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "Ingelezen: {Rows} rijen, waarvan {LeftOut} weggelaten; {Nodes} knopen en {Relations} relaties. 'kennisnetwerk controleer' telt ze na.")]
    private static partial void LogSeeded(ILogger logger, int rows, int leftOut, int nodes, int relations);
}
