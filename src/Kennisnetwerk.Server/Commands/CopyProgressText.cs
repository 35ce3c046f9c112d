using Kennisnetwerk.Kennis.Kopie;

namespace Kennisnetwerk.Server.Commands;

/// <summary>Tells how far a copy is: a line for each twentieth part of each step.</summary>
internal sealed class CopyProgressText(TextWriter output) : IProgress<CopyProgress>
{
    private const int Parts = 20;

    private (CopyStep Step, long Part) told = (CopyStep.Copying, 0);

    public void Report(CopyProgress value)
    {
        var part = value.Total == 0 ? Parts : value.Done * Parts / value.Total;
        if (part > 0 && told != (value.Step, part))
        {
            told = (value.Step, part);
            output.WriteLine($"{part * 100 / Parts,3} %  {Words(value.Step)} {value.Done} van {value.Total}");
        }
    }

    private static string Words(CopyStep step) => step switch
    {
        CopyStep.Copying => "gekopieerd: wijziging",
        CopyStep.ComparingLog => "vergeleken: wijziging",
        CopyStep.ComparingNodes => "vergeleken: knoop",
        CopyStep.ComparingRelations => "vergeleken: relatie",
        _ => throw new ArgumentOutOfRangeException(nameof(step)),
    };
}
