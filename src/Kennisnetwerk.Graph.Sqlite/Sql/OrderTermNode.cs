namespace Kennisnetwerk.Graph.Sqlite.Sql;

/// <summary>A key of an order. Absent values stand at the end of the list, in whichever direction it is read.</summary>
/// <param name="Key">What is compared.</param>
/// <param name="Descending">From high to low.</param>
/// <param name="AbsentFirst">Whether absent values come first: when the list is read from its end.</param>
internal sealed record OrderTermNode(SqlNode Key, bool Descending, bool AbsentFirst) : SqlNode
{
    public override void Write(SqlWriter writer)
    {
        writer.Append(Key).Append(Descending ? " DESC" : " ASC");

        // NULL is SQLite's smallest value; saying so only where it matters leaves simple orders to simple indexes.
        if (AbsentFirst == Descending)
        {
            writer.Append(AbsentFirst ? " NULLS FIRST" : " NULLS LAST");
        }
    }
}
