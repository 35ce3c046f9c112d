using Kennisnetwerk.GraphQL.Language;

namespace Kennisnetwerk.GraphQL.TypeSystem.Rules;

/// <summary>Whether a member is deprecated, asked before directives are applied.</summary>
internal static class DeprecationSyntax
{
    public static bool IsDeprecatedInSyntax(this SchemaElement member) => FindDeprecation(member) is not null;

    public static DirectiveNode? FindDeprecation(this SchemaElement member) =>
        ((IDirectivesNode)member.Definition).Directives.FirstOrDefault(node => node.Name.Value == "deprecated");
}
