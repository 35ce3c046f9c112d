using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>Walks over one operation or fragment with the types of the schema; as deep as the parser allows.</summary>
internal sealed class FactCollector(Schema schema, DefinitionFacts facts)
{
    public void Collect()
    {
        if (facts.Node is OperationDefinitionNode operation)
        {
            foreach (var variable in operation.VariableDefinitions)
            {
                CollectVariableDefinition(variable);
            }

            CollectDirectives(operation, LocationOf(operation.Operation));
            CollectSelections(operation.SelectionSet, schema.FindRoot(operation.Operation));
        }
        else if (facts.Node is FragmentDefinitionNode fragment)
        {
            facts.TypeNames.Add(fragment.TypeCondition);
            CollectDirectives(fragment, DirectiveLocation.FragmentDefinition);
            CollectSelections(
                fragment.SelectionSet, schema.FindType(fragment.TypeCondition.Name.Value) as CompositeType);
        }
    }

    private static DirectiveLocation LocationOf(OperationType operation) => operation switch
    {
        OperationType.Mutation => DirectiveLocation.Mutation,
        OperationType.Subscription => DirectiveLocation.Subscription,
        _ => DirectiveLocation.Query,
    };

    private void CollectVariableDefinition(VariableDefinitionNode variable)
    {
        CollectTypeName(variable.Type);
        CollectDirectives(variable, DirectiveLocation.VariableDefinition);
        if (variable.DefaultValue is not null)
        {
            var type = schema.FindType(variable.Type);
            CollectTopValue(variable.DefaultValue, type is { IsInput: true } ? type : null, hasDefault: false);
        }
    }

    private void CollectTypeName(TypeNode type)
    {
        while (type is not NamedTypeNode)
        {
            type = type is ListTypeNode list ? list.ItemType : ((NonNullTypeNode)type).NullableType;
        }

        facts.TypeNames.Add((NamedTypeNode)type);
    }

    private void CollectSelections(SelectionSetNode selectionSet, CompositeType? parent)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    CollectField(field, parent);
                    break;
                case FragmentSpreadNode spread:
                    facts.Spreads.Add(new SpreadFact(spread, parent));
                    CollectDirectives(spread, DirectiveLocation.FragmentSpread);
                    break;
                case InlineFragmentNode fragment:
                    CollectInlineFragment(fragment, parent);
                    break;
            }
        }
    }

    private void CollectField(FieldNode field, CompositeType? parent)
    {
        var definition = parent is null ? null : schema.FindField(parent, field.Name.Value);
        facts.Fields.Add(new FieldFact(field, parent, definition));
        CollectArguments(field.Arguments, definition?.Arguments);
        CollectDirectives(field, DirectiveLocation.Field);
        if (field.SelectionSet is not null)
        {
            CollectSelections(field.SelectionSet, definition?.Type.Innermost as CompositeType);
        }
    }

    private void CollectInlineFragment(InlineFragmentNode fragment, CompositeType? parent)
    {
        facts.InlineFragments.Add(new SpreadFact(fragment, parent));
        CollectDirectives(fragment, DirectiveLocation.InlineFragment);
        if (fragment.TypeCondition is not null)
        {
            facts.TypeNames.Add(fragment.TypeCondition);
            parent = schema.FindType(fragment.TypeCondition.Name.Value) as CompositeType;
        }

        CollectSelections(fragment.SelectionSet, parent);
    }

    private void CollectDirectives(IDirectivesNode owner, DirectiveLocation location)
    {
        foreach (var node in owner.Directives)
        {
            var definition = schema.FindDirective(node.Name.Value);
            facts.Directives.Add(new DirectiveFact(node, definition, owner, location));
            CollectArguments(node.Arguments, definition?.Arguments);
        }
    }

    private void CollectArguments(ImmutableArray<ArgumentNode> arguments, MemberList<InputValue>? definitions)
    {
        foreach (var argument in arguments)
        {
            var definition = definitions?.Find(argument.Name.Value);
            CollectTopValue(argument.Value, definition?.Type, definition?.HasDefault == true);
        }
    }

    private void CollectTopValue(ValueNode value, GraphQLType? type, bool hasDefault)
    {
        if (type is not null)
        {
            facts.Values.Add(new ValueFact(value, type));
        }

        CollectValue(value, type, hasDefault, owner: null);
    }

    private void CollectValue(ValueNode value, GraphQLType? type, bool hasDefault, InputObjectType? owner)
    {
        switch (value)
        {
            case VariableNode variable:
                facts.Variables.Add(new VariableFact(variable, type, hasDefault, owner));
                break;
            case ListValueNode list:
                var nullable = type?.NullableType;
                foreach (var item in list.Values)
                {
                    CollectValue(item, nullable is ListType expected ? expected.ItemType : nullable, false, owner: null);
                }

                break;
            case ObjectValueNode map:
                facts.ObjectValues.Add(map);
                var input = type?.Innermost as InputObjectType;
                foreach (var field in map.Fields)
                {
                    var definition = input?.Fields.Find(field.Name.Value);
                    CollectValue(field.Value, definition?.Type, definition?.HasDefault == true, input);
                }

                break;
        }
    }
}
