using Kennisnetwerk.Kennis.Kopie;

namespace Kennisnetwerk.Kennis.Tests.Kopie;

/// <summary>Acts in the middle of a copy, on the copy's own thread.</summary>
internal sealed class CallbackProgress(Action<CopyProgress> act) : IProgress<CopyProgress>
{
    public void Report(CopyProgress value) => act(value);
}
