using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <content>Definitions and extensions of the type system.</content>
internal sealed partial class SyntaxPrinter
{
    private void WriteTypeSystemDefinition(TypeSystemDefinitionNode definition)
    {
        switch (definition)
        {
            case SchemaDefinitionNode schema:
                WriteDescription(schema.Description);
                _out.Write(schema.IsExtension ? "extend schema" : "schema");
                WriteDirectives(schema.Directives);
                WriteBlock(schema.OperationTypes, " ");
                break;
            case DirectiveDefinitionNode directive:
                WriteDescription(directive.Description);
                _out.Write($"directive @{directive.Name.Value}");
                WriteArgumentDefinitions(directive.Arguments);
                _out.Write(directive.IsRepeatable ? " repeatable on " : " on ");
                WriteSequence("", directive.Locations, " | ");
                break;
            case TypeDefinitionNode type:
                WriteTypeDefinition(type);
                break;
        }
    }

    private void WriteTypeDefinition(TypeDefinitionNode type)
    {
        WriteDescription(type.Description);
        _out.Write(type.IsExtension ? "extend " : "");
        switch (type)
        {
            case ScalarTypeDefinitionNode:
                WriteHead("scalar", type, []);
                break;
            case ObjectTypeDefinitionNode item:
                WriteHead("type", type, item.Interfaces);
                WriteBlock(item.Fields, " ");
                break;
            case InterfaceTypeDefinitionNode item:
                WriteHead("interface", type, item.Interfaces);
                WriteBlock(item.Fields, " ");
                break;
            case UnionTypeDefinitionNode item:
                WriteHead("union", type, []);
                WriteSequence(" = ", item.MemberTypes, " | ");
                break;
            case EnumTypeDefinitionNode item:
                WriteHead("enum", type, []);
                WriteBlock(item.Values, " ");
                break;
            case InputObjectTypeDefinitionNode item:
                WriteHead("input", type, []);
                WriteBlock(item.Fields, " ");
                break;
        }
    }

    private void WriteHead(string keyword, TypeDefinitionNode type, ImmutableArray<NamedTypeNode> interfaces)
    {
        _out.Write($"{keyword} {type.Name.Value}");
        WriteSequence(" implements ", interfaces, " & ");
        WriteDirectives(type.Directives);
    }

    private void WriteMember(Node node)
    {
        switch (node)
        {
            case FieldDefinitionNode field:
                WriteDescription(field.Description);
                _out.Write(field.Name.Value);
                WriteArgumentDefinitions(field.Arguments);
                _out.Write(": ");
                WriteType(field.Type);
                WriteDirectives(field.Directives);
                break;
            case InputValueDefinitionNode input:
                WriteDescription(input.Description);
                _out.Write($"{input.Name.Value}: ");
                WriteType(input.Type);
                WriteDefault(input.DefaultValue);
                WriteDirectives(input.Directives);
                break;
            case EnumValueDefinitionNode value:
                WriteDescription(value.Description);
                _out.Write(value.Name.Value);
                WriteDirectives(value.Directives);
                break;
            case OperationTypeDefinitionNode root:
                _out.Write($"{Keyword(root.Operation)}: {root.Type.Name.Value}");
                break;
        }
    }

    private void WriteArgumentDefinitions(ImmutableArray<InputValueDefinitionNode> arguments)
    {
        var mark = _out.Mark();
        WriteList("(", arguments, ")");
        if (_out.Lines > mark.Lines)
        {
            _out.Rewind(mark);
            WriteLines("(", arguments, ")");
        }
    }
}
