namespace Kennisnetwerk.Graph.Changes;

/// <summary>Something wrong with a ChangeSet.</summary>
/// <param name="Path">Where: <c>changes[3].fields.titel</c>.</param>
/// <param name="Code">One of <see cref="FaultCode"/>.</param>
/// <param name="Message">What is wrong and the remedy, in English; pages word it for users by the code.</param>
public sealed record Fault(string Path, string Code, string Message);
