using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Graph.Changes;

/// <summary>Who makes a change.</summary>
/// <param name="Id">A stable name: an account, <c>import</c>, <c>crawler:hbo</c>, <c>systeem</c>; never an e-mail address.</param>
/// <param name="Kijker">The rights that it acts with.</param>
public sealed record Actor(string Id, Kijker Kijker)
{
    /// <summary>The system itself: first import, migrations.</summary>
    public static Actor Systeem { get; } = new("systeem", Kijker.Systeem);
}
