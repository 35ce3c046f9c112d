using System.Text;
using System.Text.RegularExpressions;

namespace Kennisnetwerk.GraphQL.Tests.Differential;

/// <summary>Changes a text a little: tokens and characters are left out, doubled, swapped and replaced.</summary>
/// <param name="random">Seeded by the test.</param>
internal sealed partial class TokenMutator(Random random)
{
    private static readonly string[] Pieces =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "$", "@", "=", "|", "&", "...", "..", "a", "on", "true", "null", "query",
        "fragment", "type", "extend", "implements", "schema", "input", "enum", "union", "interface", "scalar", "directive",
        "repeatable", "subscription", "0", "-0", "01", "1.5", "1e5", "1.", "1a", "-", "\"a\"", "\"", "\"\"\"", "\"\"\" a\n  b\"\"\"",
        "\"\\u00e9\"", "\"\\uD83C\\uDFC3\"", "\"\\u{1F3C3}\"", "\"\\uD800\"", "\"\\x\"", "\"\\u{110000}\"", "#", "# c\n", ",", "\uFEFF", "\u00A0", "é", "🏃", "\n", "\r", "'",
        "$v", "FIELD", "QUERY | FIELD", "\u0000", "?", "%",
    ];

    /// <summary>The text with up to four changes.</summary>
    public string Mutate(string text)
    {
        var tokens = Tokens().Matches(text).Select(match => match.Value).ToList();
        var changes = random.Next(0, 5);
        for (var i = 0; i < changes && tokens.Count > 0; i++)
        {
            Change(tokens);
        }

        // A change can split a surrogate pair; what travels as JSON cannot hold half of one.
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(string.Concat(tokens)));
    }

    private void Change(List<string> tokens)
    {
        var (at, other) = (random.Next(tokens.Count), random.Next(tokens.Count));
        switch (random.Next(6))
        {
            case 0:
                tokens.RemoveAt(at);
                break;
            case 1:
                tokens.Insert(at, $"{Pieces[random.Next(Pieces.Length)]} ");
                break;
            case 2:
                tokens[at] = Pieces[random.Next(Pieces.Length)];
                break;
            case 3:
                (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                break;
            case 4:
                tokens.RemoveRange(at, random.Next(tokens.Count - at));
                break;
            default:
                var position = random.Next(tokens[at].Length + 1);
                tokens[at] = tokens[at].Insert(position, Pieces[random.Next(Pieces.Length)]);
                break;
        }
    }

    [GeneratedRegex("""(?s)\w+|\s+|\.\.\.|"(?:\\.|[^"\\])*"|.""")]
    private static partial Regex Tokens();
}
