namespace Kennisnetwerk.Kennis.Tests.Support;

/// <summary>Keeps what it is told, in order.</summary>
internal sealed class ToldProgress : IProgress<Voortgang>
{
    public List<Voortgang> Told { get; } = [];

    public void Report(Voortgang value) => Told.Add(value);
}
