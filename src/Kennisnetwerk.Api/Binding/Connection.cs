using System.Collections.Immutable;
using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Api.Binding;

/// <summary>A page of a list, as Relay's cursor connections have it.</summary>
internal sealed record Connection(ImmutableArray<ConnectionRow> Rows, bool HasMore, PageRequest Page, IConnectionCount Count)
{
    public bool HasNextPage => Page.Backward ? Page.After is not null : HasMore;

    public bool HasPreviousPage => Page.Backward ? HasMore : Page.After is not null;
}
