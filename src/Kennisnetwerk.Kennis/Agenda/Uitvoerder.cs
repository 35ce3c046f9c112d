using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Kennis.Agenda;

/// <summary>An organisation that carries out research.</summary>
/// <param name="Organisatie">The organisation.</param>
/// <param name="Aantal">How many onderzoeken and publicaties it carries out, about whatever thema.</param>
public sealed record Uitvoerder(Node Organisatie, int Aantal);
