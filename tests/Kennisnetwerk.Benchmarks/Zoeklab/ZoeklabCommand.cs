namespace Kennisnetwerk.Benchmarks.Zoeklab;

/// <summary>The search laboratory: runs single steps and whole engines on files, so that others can measure them.</summary>
internal static class ZoeklabCommand
{
    /// <summary>What this engine is called in results.</summary>
    public const string Engine = "kennisnetwerk";

    private static readonly Dictionary<string, Func<string[], int>> Commands = new(StringComparer.Ordinal)
    {
        ["evalueer"] = EvalueerCommand.Run,
        ["index"] = IndexCommand.Run,
        ["leer-splitsen"] = LeerSplitsenCommand.Run,
        ["run"] = RunCommand.Run,
        ["spelling"] = SpellingCommand.Run,
        ["splits"] = SplitsCommand.Run,
        ["stam"] = StamCommand.Run,
        ["tijd"] = TijdCommand.Run,
        ["woorden"] = WoordenCommand.Run,
    };

    /// <summary>Runs the command that the first argument names; 2 when there is none.</summary>
    public static int Run(string[] args)
    {
        if (args is [var name, .. var rest] && Commands.TryGetValue(name, out var command))
        {
            return command(rest);
        }

        Console.Error.WriteLine($"usage: zoeklab {string.Join(" | ", Commands.Keys)}");
        return 2;
    }
}
