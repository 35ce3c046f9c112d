using System.CommandLine;

namespace Kennisnetwerk.Server.Commands;

/// <summary>An argument that names a file or a folder. A word that looks like an option is a typing error and no name; <c>./--naam</c> still is one.</summary>
internal static class PathArgument
{
    public static Argument<string> Create(string name, string helpName, string description)
    {
        var argument = new Argument<string>(name) { Description = description, HelpName = helpName };
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.StartsWith('-')))
            {
                result.AddError($"'{result.Tokens[0].Value}' is geen bestand of map.");
            }
        });
        return argument;
    }
}
