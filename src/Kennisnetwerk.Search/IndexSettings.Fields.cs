namespace Kennisnetwerk.Search;

/// <summary>What the settings say of fields, in the forms in which the index asks it.</summary>
public sealed partial record IndexSettings
{
    /// <summary>The text fields, in order.</summary>
    internal IReadOnlyList<FieldDefinition> TextFields() => [.. Fields.Where(field => field.Kind == FieldKind.Text)];

    /// <summary>Throws <see cref="ArgumentException"/> when the document has a field that is not here, or a prior out of range.</summary>
    internal void RequireFields(IndexDocument document)
    {
        if (document.Fields.FirstOrDefault(field => Fields.All(definition => definition.Name != field.Name)) is { Name: not null } unknown)
        {
            throw new ArgumentException($"Document '{document.Id}' has a field '{unknown.Name}' that the index does not have.");
        }

        if (document.Prior is not (>= IndexDocument.MinPrior and <= IndexDocument.MaxPrior))
        {
            throw new ArgumentException($"Document '{document.Id}' has a prior of {document.Prior}; give {IndexDocument.MinPrior} to {IndexDocument.MaxPrior}.");
        }
    }
}
