using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Building;

/// <summary>A part of a schema on which directives stand.</summary>
/// <param name="Location">What it is.</param>
/// <param name="Nodes">The directives.</param>
/// <param name="Apply">Gives the part its directives, once their arguments are coerced.</param>
internal sealed record DirectiveSite(
    DirectiveLocation Location,
    ImmutableArray<DirectiveNode> Nodes,
    Action<ImmutableArray<AppliedDirective>> Apply);
