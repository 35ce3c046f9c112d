using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Kennisnetwerk.Kennis.Import.Csv;

namespace Kennisnetwerk.Kennis.Import.Inventory;

/// <summary>Reads the files of an inventory and checks their shape: which files, which columns, what a cell may hold.</summary>
internal static class InventoryReader
{
    /// <summary>Reads a folder. Other files than <c>*.csv</c> are not looked at.</summary>
    /// <returns>The tables, or null after a fault.</returns>
    public static async Task<InventoryTables?> ReadAsync(string folder, ImportOptions options, FaultLog faults, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
        {
            faults.Add(folder, 0, "", "Deze map is er niet; noem een map met de bestanden van de inventaris.");
            return null;
        }

        foreach (var name in Directory.EnumerateFiles(folder, "*.csv").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)
            .Except(InventoryFiles.All.Select(file => file.Name)))
        {
            faults.Add(name, 0, "", $"Dit bestand hoort niet bij de inventaris; die bestaat uit {string.Join(", ", InventoryFiles.All.Select(file => file.Name))}.");
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var tables = new Dictionary<string, CsvTable>(StringComparer.Ordinal);
        foreach (var file in InventoryFiles.All)
        {
            if (await ReadTableAsync(folder, file, hash, options, faults, cancellationToken).ConfigureAwait(false) is { } table)
            {
                tables[file.Name] = table;
            }
        }

        return faults.IsEmpty ? new InventoryTables(tables.ToFrozenDictionary(StringComparer.Ordinal), Convert.ToHexStringLower(hash.GetHashAndReset())) : null;
    }

    private static async Task<CsvTable?> ReadTableAsync(
        string folder, InventoryFile file, IncrementalHash hash, ImportOptions options, FaultLog faults, CancellationToken cancellationToken)
    {
        var path = Path.Combine(folder, file.Name);
        if (!File.Exists(path))
        {
            faults.Add(file.Name, 0, "", "Dit bestand ontbreekt; lever het, desnoods met alleen de regel met kolomnamen.");
            return null;
        }

        if (await TextDecoder.ReadAsync(path, options, faults, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            return null;
        }

        hash.AppendData(Encoding.UTF8.GetBytes($"{file.Name}\n{text.Length}\n{text}"));
        if (CsvReader.Read(file.Name, text, options, faults) is not { } table)
        {
            return null;
        }

        CheckHeading(file, table.Columns, faults);
        return table;
    }

    private static void CheckHeading(InventoryFile file, ImmutableArray<string> columns, FaultLog faults)
    {
        var expected = file.Columns.Select(column => column.Column).ToHashSet(StringComparer.Ordinal);
        foreach (var column in expected.Except(columns))
        {
            faults.Add(file.Name, 1, column, "Deze kolom ontbreekt in de kop; voeg haar toe, desnoods met lege cellen.");
        }

        foreach (var column in columns.Where(column => !expected.Contains(column)).Distinct())
        {
            faults.Add(file.Name, 1, column, $"Deze kolom is onbekend; verwacht worden {string.Join(", ", file.Columns.Select(rule => rule.Column))}.");
        }

        foreach (var (column, count) in columns.Where(expected.Contains).CountBy(column => column).Where(pair => pair.Value > 1))
        {
            faults.Add(file.Name, 1, column, $"Deze kolom staat {count} keer in de kop; laat er een staan.");
        }
    }
}
