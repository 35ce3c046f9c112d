using System.Globalization;
using System.Text;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Tests.Differential;

/// <summary>Writes documents against a schema: right ones, with faults of every kind strewn in at a given rate.</summary>
/// <param name="schema">The schema.</param>
/// <param name="random">Seeded by the test.</param>
/// <param name="faultRate">The chance of a fault at each choice, from 0 to 1.</param>
internal sealed class DocumentGenerator(Schema schema, Random random, double faultRate)
{
    private static readonly string[] FragmentNames = ["F", "G", "H"];
    private static readonly string[] Aliases = ["a", "b", "id", "naam"];
    private static readonly string[] WrongTypes = ["Onbekend", "Int", "Filter", "Soort", "Quer"];
    private static readonly string[] WrongFields = ["onbekend", "naamm", "leden", "__schema", "__typename", "soort"];

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, string> _variables = [];
    private readonly HashSet<string> _spread = [];
    private int _budget;

    public string Generate()
    {
        _text.Clear();
        _spread.Clear();
        _budget = 40;
        var operations = Faulty() ? random.Next(0, 5) : 1;
        for (var i = 0; i < operations; i++)
        {
            WriteOperation(i);
        }

        foreach (var name in FragmentNames.Where(name => _spread.Contains(name) || Faulty()))
        {
            WriteFragment(Faulty() ? Pick(FragmentNames) : name);
        }

        if (operations == 0 || (Faulty() && random.Next(8) == 0))
        {
            _text.Append(Pick("type Nieuw { a: Int } ", "extend schema @merk ", "directive @d on FIELD ", "{ id } "));
        }

        return _text.ToString();
    }

    private void WriteOperation(int index)
    {
        var body = new StringBuilder(_text.ToString());
        _text.Clear();
        _variables.Clear();
        var (kind, root) = Pick(("query", schema.Query), ("query", schema.Query), ("mutation", schema.Mutation!), ("subscription", schema.Subscription!));
        if (kind == "subscription")
        {
            WriteSubscription(root);
        }
        else
        {
            WriteSelections(root, 4);
        }

        var selections = _text.ToString();
        _text.Clear().Append(body);
        var name = Faulty() ? Pick("", "A", "A0") : $"A{index}";
        _text.Append(CultureInfo.InvariantCulture, $"{kind} {name}");
        WriteVariables();
        WriteDirectives(0.2);
        _text.Append(selections);
    }

    private void WriteSubscription(ObjectType root)
    {
        if (Faulty())
        {
            WriteSelections(root, 3);
            return;
        }

        _text.Append(Pick("{ klok } ", "{ nieuw { id } } ", "{ ...on Subscription { klok k: __typename } } ", "{ klok klok } ", "{ __typename } "));
    }

    private void WriteVariables()
    {
        foreach (var name in _variables.Keys.Where(_ => Faulty()).ToArray())
        {
            _variables.Remove(name);
        }

        if (Faulty())
        {
            _variables["extra"] = Pick("Int", "[Filter!]!", "Onderzoek", "Onbekend", "Int = 3", "Int! = null", "Filter = {en: {naam: 1}}");
        }

        if (_variables.Count > 0)
        {
            var repeated = Faulty() ? _variables.First() : default;
            _text.Append('(').AppendJoin(' ', _variables.Append(repeated).Where(pair => pair.Key is not null).Select(pair => $"${pair.Key}: {pair.Value}"));
            WriteDirectives(0.2);
            _text.Append(')');
        }
    }

    private void WriteFragment(string name)
    {
        var type = Faulty() ? Pick(WrongTypes) : Pick("Onderzoek", "Persoon", "Knoop", "Benoemd", "Ding", "Query");
        _text.Append(CultureInfo.InvariantCulture, $"fragment {name} on {type} ");
        WriteDirectives(0.1);
        WriteSelections(schema.FindType(type) as CompositeType ?? schema.Query, 2);
    }

    private void WriteSelections(CompositeType type, int depth)
    {
        _text.Append("{ ");
        var count = random.Next(1, 5);
        for (var i = 0; i < count; i++)
        {
            _budget--;
            switch (random.Next(8))
            {
                case 0 when depth > 0:
                    WriteInlineFragment(type, depth);
                    break;
                case 1 when depth > 0:
                    WriteSpread();
                    break;
                case 2:
                    _text.Append("__typename ");
                    break;
                case 3 when ReferenceEquals(type, schema.Query) && Faulty():
                    _text.Append(Pick(
                        "__schema { types { fields { type { fields { name } } } } } ",
                        "__type(name: \"Query\") { fields { type { fields { type { fields { name } } } } } } ",
                        "__schema { types { inputFields { type { inputFields { name } } interfaces { name } } } } "));
                    break;
                default:
                    WriteField(type, depth);
                    break;
            }
        }

        _text.Append("} ");
    }

    private void WriteInlineFragment(CompositeType type, int depth)
    {
        var names = schema.Types.OfType<CompositeType>().Where(item => item.PossibleTypes.Overlaps(type.PossibleTypes)).Select(item => item.Name).ToArray();
        var name = Faulty() ? Pick(Pick(WrongTypes), "Netwerk", "Alleen", "Mutation") : Pick(names);
        var hasCondition = random.Next(4) > 0;
        _text.Append(hasCondition ? $"... on {name} " : "... ");
        WriteDirectives(0.3);
        WriteSelections(hasCondition ? schema.FindType(name) as CompositeType ?? type : type, depth - 1);
    }

    private void WriteSpread()
    {
        var name = Faulty() ? Pick("Weg", "F", "G") : Pick(FragmentNames);
        _spread.Add(name);
        _text.Append(CultureInfo.InvariantCulture, $"...{name} ");
        WriteDirectives(0.2);
    }

    private void WriteField(CompositeType type, int depth)
    {
        var fields = type is FieldedType fielded ? fielded.Fields.Where(item => depth > 0 || item.Type.Innermost.IsLeaf).ToArray() : [];
        if (fields.Length == 0 || Faulty())
        {
            _text.Append(fields.Length == 0 && !Faulty() ? "__typename " : Pick(WrongFields)).Append(' ');
            return;
        }

        var field = Pick(fields);
        _text.Append(random.Next(5) == 0 ? $"{Pick(Aliases)}: " : "").Append(field.Name);
        WriteArguments(field.Arguments);
        WriteDirectives(0.15);
        if (field.Type.Innermost is CompositeType composite != Faulty())
        {
            WriteSelections(field.Type.Innermost as CompositeType ?? schema.Query, _budget > 0 ? depth - 1 : 0);
        }
        else
        {
            _text.Append(' ');
        }
    }

    private void WriteArguments(MemberList<InputValue> arguments)
    {
        var given = arguments.Where(argument => argument.IsRequired ? !Faulty() : random.Next(3) == 0).ToList();
        var written = given.Select(argument => $"{argument.Name}: {Value(argument.Type, 3)}").ToList();
        if (Faulty())
        {
            written.Add(Pick("onbekend: 1", "filtr: {}", $"{(arguments.Count > 0 ? arguments[0].Name : "x")}: null"));
        }

        if (written.Count > 0)
        {
            _text.Append('(').AppendJoin(", ", written.OrderBy(_ => random.Next())).Append(") ");
        }
        else
        {
            _text.Append(' ');
        }
    }

    private void WriteDirectives(double rate)
    {
        while (random.NextDouble() < rate)
        {
            _text.Append(Faulty()
                ? Pick("@onbekend ", "@skip ", "@include(if: 1) ", "@deprecated ", "@eens(waarde: {}) ", "@skip(if: true) @skip(if: false) ", "@merk(naam: null) ", "@skip(of: true) ")
                : Pick("@skip(if: false) ", "@include(if: true) ", "@merk @merk(aantal: 3) ", "@merk(naam: \"y\") "));
            rate /= 2;
        }
    }

    private string Value(GraphQLType type, int depth)
    {
        if (Faulty())
        {
            return Pick("null", "1", "1.5", "\"tekst\"", "ONBEKEND", "true", "[1, [2]]", "{}", "{naam: 1, naam: 2, weg: 3}", "$nergens", "{naam: \"a\", nummer: 1}", "\"LOPEND\"", "3000000000");
        }

        if (random.Next(5) == 0)
        {
            var name = $"v{random.Next(6)}";
            var written = Faulty() ? Pick("Int", "String!", "[Soort]", "Filter", "[[Int]]") : type.ToString()!;
            _variables.TryAdd(name, random.Next(4) == 0 && !type.IsNonNull ? $"{written} = {ConstantValue(type, depth)}" : written);
            return $"${name}";
        }

        return ConstantOr(type, depth, Value);
    }

    private string ConstantValue(GraphQLType type, int depth) => ConstantOr(type, depth, ConstantValue);

    private string ConstantOr(GraphQLType type, int depth, Func<GraphQLType, int, string> inner)
    {
        if (!type.IsNonNull && random.Next(8) == 0)
        {
            return "null";
        }

        return type.NullableType switch
        {
            ListType list when random.Next(4) == 0 => inner(list.ItemType, depth),
            ListType list => $"[{string.Join(", ", Enumerable.Range(0, random.Next(3)).Select(_ => inner(list.ItemType, depth - 1)))}]",
            InputObjectType { IsOneOf: true } => Pick("{naam: \"n\"}", "{nummer: 4}", $"{{naam: {inner(new NonNullType(schema.FindType("String")!), 0)}}}"),
            InputObjectType input => Map(input, depth, inner),
            EnumType enumType => Pick(enumType.Values.Names.ToArray()),
            ScalarType { Name: "Int" } => Pick("0", "-1", "2147483647"),
            ScalarType { Name: "Float" } => Pick("1", "1.5", "-1e3"),
            ScalarType { Name: "Boolean" } => Pick("true", "false"),
            ScalarType { Name: "ID" } => Pick("1", "\"id\""),
            ScalarType { Name: "Vrij" } => Pick("{a: [1, B, \"c\"]}", "1", "[{}]", "E"),
            _ => Pick("\"tekst\"", "\"\"\"blok\"\"\"", "\"\""),
        };
    }

    private string Map(InputObjectType type, int depth, Func<GraphQLType, int, string> inner)
    {
        var fields = type.Fields.Where(field => field.IsRequired || (depth > 0 && random.Next(3) == 0));
        return $"{{{string.Join(", ", fields.Select(field => $"{field.Name}: {inner(field.Type, depth - 1)}"))}}}";
    }

    private bool Faulty() => random.NextDouble() < faultRate;

    private T Pick<T>(params T[] items) => items[random.Next(items.Length)];
}
