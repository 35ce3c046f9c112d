using System.Text;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.Tests.Differential;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Tests.Language;

public sealed class LocationTests
{
    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public void Start_Should_CutOutTextThatReadsTheSame_When_DocumentsAreGenerated(int seed)
    {
        var generator = new DocumentGenerator(Schema.Parse(OracleSchema.Sdl), new Random(seed), 0.02);
        for (var i = 0; i < 200; i++)
        {
            var document = Parser.ParseDocument(generator.Generate());
            foreach (var operation in document.Definitions.OfType<ExecutableDefinitionNode>())
            {
                AssertSelections(operation.SelectionSet);
            }
        }
    }

    [Theory]
    [InlineData("{ a }", 0, 1, 1)]
    [InlineData("{\n a }", 3, 2, 2)]
    [InlineData("{\r\n a }", 4, 2, 2)]
    [InlineData("{\r a }", 3, 2, 2)]
    [InlineData("{\n\n\ra }", 4, 4, 1)]
    [InlineData("# é🏃\n{ a }", 11, 2, 3)]
    [InlineData("# é🏃 {", 9, 1, 7)]
    [InlineData("{ a }", 5, 1, 6)]
    public void GetLocation_Should_CountLinesAndColumns_When_LineEndsDiffer(string text, int offset, int line, int column) =>
        Assert.Equal(new SourceLocation("a.graphql", line, column), new Source(text, "a.graphql").GetLocation(offset));

    [Fact]
    public void GetLocation_Should_Refuse_When_TheOffsetLiesOutside()
    {
        var source = new Source("{ a }");

        Assert.Throws<ArgumentOutOfRangeException>(() => source.GetLocation(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.GetLocation(6));
        Assert.Throws<ArgumentException>(() => new Source("{ a }", ""));
    }

    private static void AssertSelections(SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            Assert.InRange(selection.Start, selectionSet.Start, selectionSet.End);
            Assert.InRange(selection.End, selection.Start + 1, selectionSet.End);
            var cut = Encoding.UTF8.GetString(selection.Source.Utf8.Span[selection.Start..selection.End]);
            Assert.Equal(Printer.Print(Parser.ParseDocument($"{{ {selection} }}")), Printer.Print(Parser.ParseDocument($"{{ {cut} }}")));
            if (selection is FieldNode { SelectionSet: { } inner })
            {
                AssertSelections(inner);
            }
        }
    }
}
