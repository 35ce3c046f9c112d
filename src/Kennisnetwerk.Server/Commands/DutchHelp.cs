using System.CommandLine;
using System.CommandLine.Invocation;

namespace Kennisnetwerk.Server.Commands;

/// <summary>The help texts, in Dutch.</summary>
internal sealed class DutchHelp : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine($"Gebruik: {Path(command)}{string.Concat(command.Arguments.Select(argument => $" {argument.HelpName ?? argument.Name}"))} [opties]");
        Table(output, "Opdrachten", command.Subcommands.Select(sub => (sub.Name, sub.Description)));
        Table(output, "Argumenten", command.Arguments.Select(argument => (argument.HelpName ?? argument.Name, argument.Description)));
        Table(output, "Opties", Options(command).Select(option => ($"{option.Name}{(option.HelpName is null ? "" : " " + option.HelpName)}", option.Description)));
        return 0;
    }

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options.Where(option => option.Recursive))).DistinctBy(option => option.Name);

    private static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is null ? "kennisnetwerk [opdracht]" : $"kennisnetwerk {command.Name}";

    private static void Table(TextWriter output, string title, IEnumerable<(string Name, string? Text)> rows)
    {
        var list = rows.ToList();
        if (list.Count == 0)
        {
            return;
        }

        var width = list.Max(row => row.Name.Length);
        output.WriteLine();
        output.WriteLine($"{title}:");
        foreach (var (name, text) in list)
        {
            output.WriteLine($"  {name.PadRight(width)}  {text}");
        }
    }
}
