using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>A directive where it is used.</summary>
/// <param name="Node">The syntax.</param>
/// <param name="Definition">The directive of the schema; null when there is none.</param>
/// <param name="Owner">The node on which it stands.</param>
/// <param name="Location">What that node is.</param>
internal sealed record DirectiveFact(
    DirectiveNode Node,
    DirectiveDefinition? Definition,
    IDirectivesNode Owner,
    DirectiveLocation Location);
