using System.Globalization;
using Kennisnetwerk.Kennis;

namespace Kennisnetwerk.Server.Commands;

/// <summary>Says on standard error how far long work has come: nothing in the first second, then at most a line a second.</summary>
internal sealed class VoortgangOutput(TextWriter errors, TimeProvider time) : IProgress<Voortgang>
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly NumberFormatInfo Dutch = new() { NumberGroupSeparator = "." };

    private long last = time.GetTimestamp();

    /// <inheritdoc/>
    public void Report(Voortgang value)
    {
        if (time.GetElapsedTime(last) < Interval)
        {
            return;
        }

        last = time.GetTimestamp();
        errors.WriteLine(value.Totaal is { } total
            ? string.Create(Dutch, $"{value.Stap}: {value.Gedaan:N0} van {total:N0}")
            : string.Create(Dutch, $"{value.Stap}: {value.Gedaan:N0}"));
    }
}
