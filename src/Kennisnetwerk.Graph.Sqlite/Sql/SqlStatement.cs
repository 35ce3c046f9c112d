using System.Collections.Immutable;
using System.Globalization;

namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>What is sent to the database: a text, and the values of <c>$1</c>, <c>$2</c> …</summary>
internal sealed record SqlStatement(string Text, ImmutableArray<object?> Parameters)
{
    public override string ToString() => Text + string.Concat(
        Parameters.Select((value, i) => string.Create(CultureInfo.InvariantCulture, $"\n  ${i + 1} = {value ?? "NULL"}")));
}
