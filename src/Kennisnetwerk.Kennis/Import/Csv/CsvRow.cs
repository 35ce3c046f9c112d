using System.Collections.Immutable;

namespace Kennisnetwerk.Kennis.Import.Csv;

/// <summary>A row of a table.</summary>
/// <param name="Line">The line that it starts on, from 1.</param>
/// <param name="Cells">Its cells, as many as the heading has.</param>
internal sealed record CsvRow(int Line, ImmutableArray<string> Cells);
