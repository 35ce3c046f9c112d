namespace Kennisnetwerk.Benchmarks.Opslag;

/// <summary>The figures of the stores beside each other, as a Markdown table; each is also told when it is known.</summary>
internal sealed class OpslagTable
{
    private readonly List<string> stores = [];
    private readonly List<string> rows = [];
    private readonly Dictionary<(string Row, string Store), string> figures = [];

    /// <summary>Begins with a store; what is added from now on is its.</summary>
    public void Begin(string store) => stores.Add(store);

    /// <summary>Adds a figure.</summary>
    public void Add(string what, string figure)
    {
        if (!rows.Contains(what))
        {
            rows.Add(what);
        }

        figures[(what, stores[^1])] = figure;
        Console.Error.WriteLine($"{stores[^1],-8} {what,-52} {figure}");
    }

    /// <summary>Writes the table.</summary>
    public void Print(TextWriter output)
    {
        output.WriteLine($"| | {string.Join(" | ", stores)} |");
        output.WriteLine($"|---|{string.Concat(stores.Select(_ => "---|"))}");
        foreach (var row in rows)
        {
            output.WriteLine($"| {row} | {string.Join(" | ", stores.Select(store => figures.GetValueOrDefault((row, store), "–")))} |");
        }
    }
}
