using System.Globalization;

namespace Kennisnetwerk.GraphQL.Tests.Differential;

/// <summary>
/// The seeds of generated tests: fixed ones, and as many more from 1,000 as <c>KENNISNETWERK_EXTRA_SEEDS</c> says, for a
/// long run by night.
/// </summary>
public static class Seeds
{
    public static TheoryData<int> All { get; } = [.. Enumerable.Range(1, 3), .. Enumerable.Range(1_000, Extra)];

    private static int Extra =>
        int.Parse(Environment.GetEnvironmentVariable("KENNISNETWERK_EXTRA_SEEDS") ?? "0", CultureInfo.InvariantCulture);
}
