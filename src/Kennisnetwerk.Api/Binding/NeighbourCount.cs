using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Api.Binding;

/// <summary>The neighbours of one parent of an expansion; parents of one request are counted together.</summary>
internal sealed record NeighbourCount(ExpandRequest Request, string Parent) : IConnectionCount;
