namespace Kennisnetwerk.GraphQL.Language;

/// <content>Operations, fragments and selections.</content>
internal sealed partial class SyntaxPrinter
{
    private void WriteOperation(OperationDefinitionNode operation)
    {
        var isShorthand = operation is
        {
            Operation: OperationType.Query,
            Description: null,
            Name: null,
            VariableDefinitions.IsEmpty: true,
            Directives.IsEmpty: true,
        };
        if (!isShorthand)
        {
            WriteDescription(operation.Description);
            _out.Write(Keyword(operation.Operation));
            _out.Write(operation.Name is null && operation.VariableDefinitions.IsEmpty ? "" : " ");
            _out.Write(operation.Name?.Value ?? "");
            WriteVariableDefinitions(operation);
            WriteDirectives(operation.Directives);
            _out.Write(" ");
        }

        WriteBlock(operation.SelectionSet.Selections);
    }

    private void WriteVariableDefinitions(OperationDefinitionNode operation)
    {
        var mark = _out.Mark();
        WriteList("(", operation.VariableDefinitions, ")");
        if (_out.Lines == mark.Lines)
        {
            return;
        }

        // A description makes a variable take more than one line; then each gets lines of its own, not indented.
        _out.Rewind(mark);
        WriteSequence("(\n", operation.VariableDefinitions, "\n");
        _out.Write("\n)");
    }

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        WriteDescription(variable.Description);
        WriteValue(variable.Variable);
        _out.Write(": ");
        WriteType(variable.Type);
        WriteDefault(variable.DefaultValue);
        WriteDirectives(variable.Directives);
    }

    private void WriteFragment(FragmentDefinitionNode fragment)
    {
        WriteDescription(fragment.Description);
        _out.Write($"fragment {fragment.Name.Value} on {fragment.TypeCondition.Name.Value}");
        WriteDirectives(fragment.Directives);
        WriteBlock(fragment.SelectionSet.Selections, " ");
    }

    private void WriteSelection(SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                _out.Write($"...{spread.Name.Value}");
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                _out.Write("...");
                _out.Write(fragment.TypeCondition is null ? "" : $" on {fragment.TypeCondition.Name.Value}");
                WriteDirectives(fragment.Directives);
                WriteBlock(fragment.SelectionSet.Selections, " ");
                break;
        }
    }

    private void WriteField(FieldNode field)
    {
        var start = _out.Length;
        _out.Write(field.Alias is null ? field.Name.Value : $"{field.Alias.Value}: {field.Name.Value}");
        var mark = _out.Mark();
        WriteList("(", field.Arguments, ")");
        if (_out.Length - start > LongestLine && !field.Arguments.IsEmpty)
        {
            _out.Rewind(mark);
            WriteLines("(", field.Arguments, ")");
        }

        WriteDirectives(field.Directives);
        if (field.SelectionSet is not null)
        {
            WriteBlock(field.SelectionSet.Selections, " ");
        }
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, null),
    };
}
