namespace Kennisnetwerk.Api.Binding;

/// <summary>How the rows of a connection are counted over all pages, should anybody ask.</summary>
internal interface IConnectionCount;
