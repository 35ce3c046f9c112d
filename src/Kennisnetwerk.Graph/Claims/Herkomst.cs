namespace Kennisnetwerk.Graph.Claims;

/// <summary>The kind of source of a mention, strongest first. The names are those of the SDL enum <c>Herkomst</c>.</summary>
public enum Herkomst
{
    /// <summary>Typed in or confirmed by a person with an account.</summary>
    Invoer,

    /// <summary>Read from a document by a person, or handed over as a file.</summary>
    Import,

    /// <summary>Fetched by a crawler.</summary>
    Crawl,
}
