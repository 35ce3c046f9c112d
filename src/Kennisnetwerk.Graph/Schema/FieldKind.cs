namespace Kennisnetwerk.Graph.Schema;

/// <summary>The scalar that a field holds, or the items of its list.</summary>
public enum FieldKind
{
    /// <summary>Text (SDL <c>String</c>, <c>ID</c> or <c>URL</c>).</summary>
    Text,

    /// <summary>A whole number of 32 bits at the API (SDL <c>Int</c>).</summary>
    Whole,

    /// <summary>A number (SDL <c>Float</c>).</summary>
    Number,

    /// <summary>Yes or no (SDL <c>Boolean</c>).</summary>
    Truth,

    /// <summary>A calendar date (SDL <c>Date</c>).</summary>
    Date,

    /// <summary>A moment (SDL <c>DateTime</c>).</summary>
    Moment,

    /// <summary>One of the names of an enum (SDL enum), stored as text.</summary>
    Choice,
}
