namespace Kennisnetwerk.Search.Index.Terms;

/// <summary>What the dictionary says about a term.</summary>
/// <param name="Documents">Number of documents that have it, deleted ones included.</param>
/// <param name="Offset">Where its postings begin in their section.</param>
/// <param name="Bound">A bound on its weighted frequency in any document.</param>
internal readonly record struct TermEntry(int Documents, uint Offset, float Bound);
