using System.Text.RegularExpressions;
using Kennisnetwerk.Server.Commands;

namespace Kennisnetwerk.Server.Tests.Commands;

/// <summary>Runs commands in this process, which spares the start of another. There is one console, so these tests run alone (<see cref="Alone"/>).</summary>
internal static class Terminal
{
    // Long work says on standard error how far it is.
    private const string Progress = @"^[A-Z][a-z ]+: [0-9.]+( van [0-9.]+)?$";

    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var (usualOutput, usualErrors) = (Console.Out, Console.Error);
        await using var output = new StringWriter();
        await using var errors = new StringWriter();
        Console.SetOut(output);
        Console.SetError(errors);
        try
        {
            var exitCode = await CommandLine.RunAsync(arguments);
            return (exitCode, output.ToString(), errors.ToString());
        }
        finally
        {
            Console.SetOut(usualOutput);
            Console.SetError(usualErrors);
        }
    }

    /// <summary>Runs a command that has to succeed, and gives what it wrote.</summary>
    public static async Task<string> OutputAsync(params string[] arguments)
    {
        var (exitCode, output, errors) = await RunAsync(arguments);
        Assert.True(exitCode == 0, $"{string.Join(' ', arguments)} gave {exitCode}: {output}{errors}");
        Assert.All(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches(Progress, line));
        return output;
    }

    /// <summary>Runs a command that has to fail with this code, and gives what it wrote to standard error, or else to standard output.</summary>
    public static async Task<string> FailureAsync(int expected, params string[] arguments)
    {
        var (exitCode, output, errors) = await RunAsync(arguments);
        Assert.True(exitCode == expected, $"{string.Join(' ', arguments)} gave {exitCode}: {output}{errors}");
        var text = string.Join('\n', errors.Split('\n').Where(line => !Regex.IsMatch(line, Progress))) is { Length: > 0 } said ? said : output;
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.NotEqual("", text);
        return text;
    }
}
