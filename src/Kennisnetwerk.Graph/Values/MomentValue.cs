namespace Kennisnetwerk.Graph.Values;

/// <summary>A moment in UTC, whole milliseconds.</summary>
public sealed record MomentValue : GraphValue
{
    internal MomentValue(DateTimeOffset moment) => Moment = moment;

    /// <summary>The moment; its offset is zero.</summary>
    public DateTimeOffset Moment { get; }

    /// <summary>The moment as <c>yyyy-MM-ddTHH:mm:ss.fffZ</c> (RFC 3339 date-time).</summary>
    public override string ToString() => GraphMoment.Print(Moment);
}
