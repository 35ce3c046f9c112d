namespace Kennisnetwerk.Kennis.Tests.Kopie;

/// <summary>Acts in the middle of a copy, on the copy's own thread.</summary>
internal sealed class CallbackProgress(Action<Voortgang> act) : IProgress<Voortgang>
{
    public void Report(Voortgang value) => act(value);
}
