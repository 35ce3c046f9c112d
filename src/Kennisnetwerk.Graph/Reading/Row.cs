namespace Kennisnetwerk.Graph.Reading;

/// <summary>A row of a page.</summary>
/// <typeparam name="T">What it holds.</typeparam>
/// <param name="Item">What it holds.</param>
/// <param name="Cursor">Opaque; names the row's place in this order and no other.</param>
public sealed record Row<T>(T Item, string Cursor);
