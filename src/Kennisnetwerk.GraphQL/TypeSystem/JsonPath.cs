using System.Globalization;
using System.Text;

namespace Kennisnetwerk.GraphQL.TypeSystem;

/// <summary>A place inside the value of a variable; written out only when there is something wrong there.</summary>
/// <param name="Parent">The place around it, or null for the value itself.</param>
/// <param name="Key">A field name.</param>
/// <param name="Index">An index, where there is no field name.</param>
internal sealed record JsonPath(JsonPath? Parent, string? Key, int Index)
{
    /// <summary>The place as <c>.veld[0]</c>.</summary>
    public override string ToString()
    {
        var parts = new Stack<string>();
        for (var path = this; path is not null; path = path.Parent)
        {
            parts.Push(path.Key is null ? string.Create(CultureInfo.InvariantCulture, $"[{path.Index}]") : $".{path.Key}");
        }

        return new StringBuilder().AppendJoin("", parts).ToString();
    }
}
