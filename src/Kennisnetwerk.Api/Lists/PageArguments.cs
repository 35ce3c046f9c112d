using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.GraphQL.Execution;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.Api.Lists;

/// <summary>Reads <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c> (Relay Cursor Connections, section 4.4).</summary>
internal static class PageArguments
{
    public const int Default = 20;
    public const int Most = 100;

    public static PageRequest Read(FieldArguments arguments)
    {
        var first = arguments.Get<int?>("first");
        var last = arguments.Get<int?>("last");
        var after = arguments.Get<string>("after");
        var before = arguments.Get<string>("before");
        var isForward = first is not null || after is not null;
        var isBackward = last is not null || before is not null;
        if (isForward && isBackward)
        {
            throw Refuse("Geef first en after, of last en before, maar niet door elkaar.");
        }

        var size = first ?? last ?? Default;
        return size is > 0 and <= Most
            ? new PageRequest(size, after ?? before, isBackward)
            : throw Refuse($"Vraag 1 tot {Most} per pagina; {size} is gevraagd.");
    }

    public static GraphQLRequestException Refuse(string message, Exception? inner = null) => new(message, GraphQLErrorCodes.BadUserInput, inner);
}
