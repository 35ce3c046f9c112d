using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Api.Binding;

/// <summary>The nodes that a list goes over.</summary>
internal sealed record ScanCount(ScanRequest Request) : IConnectionCount;
