using System.Collections.Immutable;

namespace Kennisnetwerk.GraphQL.Language;

/// <summary>One run of <see cref="Printer"/>; recurses as deep as the tree, which the parser has bounded.</summary>
internal sealed partial class SyntaxPrinter
{
    private const int LongestLine = 80;

    private readonly PrintWriter _out = new();

    public override string ToString() => _out.ToString();

    public void Write(Node node)
    {
        switch (node)
        {
            case DocumentNode document:
                WriteDefinitions(document);
                break;
            case ValueNode value:
                WriteValue(value);
                break;
            case SelectionNode selection:
                WriteSelection(selection);
                break;
            case TypeNode type:
                WriteType(type);
                break;
            case TypeSystemDefinitionNode definition:
                WriteTypeSystemDefinition(definition);
                break;
            default:
                WritePart(node);
                break;
        }
    }

    private void WritePart(Node node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation:
                WriteOperation(operation);
                break;
            case FragmentDefinitionNode fragment:
                WriteFragment(fragment);
                break;
            case SelectionSetNode selectionSet:
                WriteBlock(selectionSet.Selections);
                break;
            case VariableDefinitionNode variable:
                WriteVariableDefinition(variable);
                break;
            case ArgumentNode argument:
                WriteNamedValue(argument.Name, argument.Value);
                break;
            case ObjectFieldNode field:
                WriteNamedValue(field.Name, field.Value);
                break;
            case DirectiveNode directive:
                _out.Write($"@{directive.Name.Value}");
                WriteList("(", directive.Arguments, ")");
                break;
            case NameNode name:
                _out.Write(name.Value);
                break;
            default:
                WriteMember(node);
                break;
        }
    }

    private void WriteDefinitions(DocumentNode document)
    {
        for (var i = 0; i < document.Definitions.Length; i++)
        {
            _out.Write(i == 0 ? "" : "\n\n");
            Write(document.Definitions[i]);
        }
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is not null)
        {
            WriteValue(description);
            _out.WriteLine();
        }
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives)
    {
        foreach (var directive in directives)
        {
            _out.Write(" ");
            WritePart(directive);
        }
    }

    private void WriteNamedValue(NameNode name, ValueNode value)
    {
        _out.Write(name.Value);
        _out.Write(": ");
        WriteValue(value);
    }

    /// <summary>Items on lines of their own between braces; nothing when there are none.</summary>
    private void WriteBlock<T>(ImmutableArray<T> items, string before = "")
        where T : Node
    {
        if (!items.IsEmpty)
        {
            _out.Write(before);
            WriteLines("{", items, "}");
        }
    }

    private void WriteLines<T>(string open, ImmutableArray<T> items, string close)
        where T : Node
    {
        _out.Open(open);
        for (var i = 0; i < items.Length; i++)
        {
            if (i > 0)
            {
                _out.WriteLine();
            }

            Write(items[i]);
        }

        _out.Close(close);
    }

    /// <summary>Items on one line between parentheses; nothing when there are none.</summary>
    private void WriteList<T>(string open, ImmutableArray<T> items, string close)
        where T : Node
    {
        if (!items.IsEmpty)
        {
            WriteSequence(open, items, ", ");
            _out.Write(close);
        }
    }

    private void WriteSequence<T>(string before, ImmutableArray<T> items, string delimiter)
        where T : Node
    {
        for (var i = 0; i < items.Length; i++)
        {
            _out.Write(i == 0 ? before : delimiter);
            Write(items[i]);
        }
    }
}
