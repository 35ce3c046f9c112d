using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.Validation;

namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>The limits and habits of a <see cref="GraphQLExecutor"/>.</summary>
/// <remarks>
/// A request that goes past a limit is refused with an error that names the limit and by how much. A setting that no
/// service could work with, such as a depth of 0, throws <see cref="ArgumentOutOfRangeException"/>.
/// </remarks>
public sealed record ExecutionOptions
{
    /// <summary>The limits on the text of a document: bytes, tokens and nesting.</summary>
    public ParserOptions Parser { get; init => field = OptionRange.NotNull(value); } = ParserOptions.Default;

    /// <summary>The limits on the validation of a document.</summary>
    public ValidationOptions Validation { get; init => field = OptionRange.NotNull(value); } = ValidationOptions.Default;

    /// <summary>How deep fields may nest, introspection aside; fragments add no depth.</summary>
    public int MaxFieldDepth { get; init => field = OptionRange.AtLeast(value, 1); } = 15;

    /// <summary>How many different response names the root of an operation may have.</summary>
    public int MaxRootFields { get; init => field = OptionRange.AtLeast(value, 1); } = 50;

    /// <summary>Under how many response names one field may be asked in one selection.</summary>
    public int MaxAliasesPerField { get; init => field = OptionRange.AtLeast(value, 1); } = 50;

    /// <summary>How many directives one node of a document may carry.</summary>
    public int MaxDirectivesPerNode { get; init => field = OptionRange.AtLeast(value, 0); } = 8;

    /// <summary>How many fragments a document may define.</summary>
    public int MaxFragments { get; init => field = OptionRange.AtLeast(value, 0); } = 200;

    /// <summary>How many variables an operation may define.</summary>
    public int MaxVariables { get; init => field = OptionRange.AtLeast(value, 0); } = 200;

    /// <summary>What an operation may cost, in the unit of <c>@cost</c>.</summary>
    public long MaxCost { get; init => field = OptionRange.AtLeast(value, 1); } = 10_000;

    /// <summary>The number of items that a list counts for when the schema does not say it with <c>@listSize</c>.</summary>
    public int AssumedListSize { get; init => field = OptionRange.AtLeast(value, 0); } = 20;

    /// <summary>How long the execution of one operation, or of one event of a subscription, may take.</summary>
    public TimeSpan Timeout { get; init => field = OptionRange.Time(value); } = TimeSpan.FromSeconds(10);

    /// <summary>How many errors a response holds at most; execution stops being reported after that.</summary>
    public int MaxErrors { get; init => field = OptionRange.AtLeast(value, 1); } = 50;

    /// <summary>How many bytes the data of a response may have, escapes not counted.</summary>
    public long MaxResponseBytes { get; init => field = OptionRange.AtLeast(value, 1); } = 8_000_000;

    /// <summary>How many objects and list items the data of a response may have.</summary>
    public int MaxRows { get; init => field = OptionRange.AtLeast(value, 1); } = 100_000;

    /// <summary>How many bytes the cache of parsed and validated documents may hold, by estimate.</summary>
    public long DocumentCacheBytes { get; init => field = OptionRange.AtLeast(value, 0); } = 32_000_000;

    /// <summary>The documents that may be named by their SHA-256.</summary>
    public PersistedDocuments Documents { get; init => field = OptionRange.NotNull(value); } = PersistedDocuments.None;

    /// <summary>Whether nothing but <see cref="Documents"/> may be run.</summary>
    public bool PersistedDocumentsOnly { get; init; }

    /// <summary>
    /// Whether a caller, given as the context of its request, may read <c>__schema</c> and <c>__type</c>; everyone may
    /// when null.
    /// </summary>
    public Func<object?, bool>? AllowsIntrospection { get; init; }

    /// <summary>Is told of every exception that was masked.</summary>
    public Action<ResolverFailure>? OnFailure { get; init; }
}
