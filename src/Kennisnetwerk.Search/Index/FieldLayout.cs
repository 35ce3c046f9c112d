namespace Kennisnetwerk.Search.Index;

/// <summary>The fields of an index, numbered per kind in the order of the settings.</summary>
internal sealed class FieldLayout
{
    private readonly Dictionary<string, FieldPlace> _places = new(StringComparer.OrdinalIgnoreCase);

    public FieldLayout(IndexSettings settings)
    {
        All = settings.Fields;
        var counts = new int[Enum.GetValues<FieldKind>().Length];
        for (var field = 0; field < All.Count; field++)
        {
            var definition = All[field];
            _places.Add(definition.Name, new FieldPlace(definition, field, counts[(int)definition.Kind]++));
        }

        Text = [.. All.Where(field => field.Kind == FieldKind.Text)];
        TitleField = Text.FindIndex(field => field.IsTitle);
        Keywords = counts[(int)FieldKind.Keyword];
        Integers = counts[(int)FieldKind.Number];
        SortKeys = counts[(int)FieldKind.Sort];
    }

    /// <summary>All fields, as the settings have them; stored fields go by this number.</summary>
    public IReadOnlyList<FieldDefinition> All { get; }

    /// <summary>The text fields.</summary>
    public List<FieldDefinition> Text { get; }

    /// <summary>Number among the text fields of the title, or -1.</summary>
    public int TitleField { get; }

    public int Keywords { get; }

    public int Integers { get; }

    public int SortKeys { get; }

    public bool TryFind(string name, out FieldPlace place) => _places.TryGetValue(name, out place);

    /// <summary>The field with a name and one of some kinds.</summary>
    /// <exception cref="InvalidSearchRequestException">There is none.</exception>
    public FieldPlace Require(string name, params ReadOnlySpan<FieldKind> kinds)
    {
        if (TryFind(name, out var place) && kinds.Contains(place.Definition.Kind))
        {
            return place;
        }

        var fitting = new List<string>();
        foreach (var field in All)
        {
            if (kinds.Contains(field.Kind))
            {
                fitting.Add(field.Name);
            }
        }

        throw new InvalidSearchRequestException($"'{name}' is no such field of this index; choose from: {string.Join(", ", fitting)}.");
    }
}
