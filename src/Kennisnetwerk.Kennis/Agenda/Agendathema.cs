using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Kennis.Agenda;

/// <summary>A thema of the agenda with all that is researched about it.</summary>
/// <param name="Thema">The thema.</param>
/// <param name="MetDeelthemas">The ids of the thema itself and everything below it.</param>
/// <param name="Werken">The ids of the onderzoeken and publicaties about any of them, each once, by code point.</param>
/// <param name="PerUitvoerder">The same per organisation; a work without a known uitvoerder is in none.</param>
public sealed record Agendathema(
    Node Thema,
    ImmutableArray<string> MetDeelthemas,
    ImmutableArray<string> Werken,
    ImmutableSortedDictionary<string, ImmutableArray<string>> PerUitvoerder);
