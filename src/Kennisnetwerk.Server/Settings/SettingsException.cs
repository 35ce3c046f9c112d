namespace Kennisnetwerk.Server.Settings;

/// <summary>Settings that cannot be used; the message lists every fault, in Dutch.</summary>
internal sealed class SettingsException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults));
