using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Kennisnetwerk.GraphQL.Execution.Planning;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;
using Kennisnetwerk.GraphQL.Validation;

namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>Everything that is done to a request before it is executed, in the order of the specification.</summary>
internal sealed class RequestPreparation(BoundSchema schema, ExecutionOptions options)
{
    private readonly DocumentCache _cache = new(options.DocumentCacheBytes);
    private readonly OperationMeter _meter = new(schema.Schema, options);

    public long CachedBytes => _cache.Bytes;

    public bool TryPrepare(
        GraphQLRequest request,
        object? context,
        [NotNullWhen(true)] out PreparedOperation? operation,
        [NotNullWhen(false)] out ExecutionResult? refusal)
    {
        (operation, refusal) = (null, null);
        try
        {
            var document = GetDocument(request);
            CheckIntrospection(document, context);
            var chosen = document.FindOperation(request.OperationName, out var error);
            if (chosen is null)
            {
                throw new RefusalException([error!]);
            }

            operation = Prepare(request, chosen, context);
            return true;
        }
        catch (RefusalException exception)
        {
            refusal = exception.Result;
            return false;
        }
    }

    private static ImmutableArray<ExecutionError> ToErrors(IEnumerable<GraphQLError> errors) =>
        [.. errors.Select(ExecutionError.From)];

    private static void Check(string code, string what, int actual, int limit)
    {
        if (actual > limit)
        {
            throw new RefusalException([ExecutionError.ForLimit(code, what, actual, limit)]);
        }
    }

    private ExecutableDocument GetDocument(GraphQLRequest request)
    {
        var text = GetText(request);
        if (_cache.Find(text) is { } known)
        {
            return known;
        }

        if (!TryParse(text, out var syntax, out var error))
        {
            throw new RefusalException([ExecutionError.From(error)]);
        }

        var traits = DocumentTraits.Of(syntax);
        CheckLimits(syntax, traits);
        var errors = DocumentValidator.Validate(schema.Schema, syntax, options.Validation).Errors;
        if (!errors.IsEmpty)
        {
            throw new RefusalException(ToErrors(errors));
        }

        var document = new ExecutableDocument(syntax, traits);
        _cache.Add(text, document);
        return document;
    }

    private string GetText(GraphQLRequest request)
    {
        if (request.DocumentId is { } id)
        {
            return options.Documents.Find(id) ?? throw new RefusalException(
                [new ExecutionError($"There is no persisted document \"{id}\".", ExecutionErrorCodes.DocumentNotFound)]);
        }

        var text = request.Query ?? "";
        return options.PersistedDocumentsOnly && options.Documents.Find(PersistedDocuments.GetId(text)) is null
            ? throw new RefusalException([new ExecutionError(
                "Only persisted documents may be run; name one with \"documentId\".", ExecutionErrorCodes.DocumentNotFound)])
            : text;
    }

    private bool TryParse(string text, [NotNullWhen(true)] out DocumentNode? syntax, [NotNullWhen(false)] out GraphQLError? error)
    {
        try
        {
            (syntax, error) = (Parser.ParseDocument(text, options.Parser), null);
            return true;
        }
        catch (GraphQLSyntaxException exception)
        {
            (syntax, error) = (null, exception.Error);
            return false;
        }
    }

    private void CheckLimits(DocumentNode syntax, DocumentTraits traits)
    {
        Check(
            ExecutionErrorCodes.FragmentLimit,
            "Fragment limit: the number of fragments is",
            syntax.Definitions.Count(definition => definition is FragmentDefinitionNode),
            options.MaxFragments);
        Check(
            ExecutionErrorCodes.VariableLimit,
            "Variable limit: the number of variables of an operation is",
            syntax.Definitions.OfType<OperationDefinitionNode>().Select(node => node.VariableDefinitions.Length).DefaultIfEmpty().Max(),
            options.MaxVariables);
        Check(
            ExecutionErrorCodes.DirectiveLimit,
            "Directive limit: the number of directives of one node is",
            traits.MostDirectives,
            options.MaxDirectivesPerNode);
    }

    private void CheckIntrospection(ExecutableDocument document, object? context)
    {
        if (document.Traits.Introspects && options.AllowsIntrospection?.Invoke(context) == false)
        {
            throw new RefusalException(
                [new ExecutionError("You may not introspect the schema.", ExecutionErrorCodes.IntrospectionOff)]);
        }
    }

    /// <summary>
    /// A variable with a default may be null and yet stand at <c>@skip(if:)</c> (5.8.5). That is an error of execution;
    /// without knowing which fields there are, the response has none.
    /// </summary>
    private static void CheckConditions(ExecutableOperation operation, IReadOnlyDictionary<string, object?> variables)
    {
        var empty = operation.Document.Traits.ConditionVariables
            .FirstOrDefault(name => variables.TryGetValue(name, out var value) && value is null);
        if (empty is not null)
        {
            var error = new ExecutionError(
                $"Argument \"if\" of non-null type \"Boolean!\" must not be null, as \"${empty}\" is.", GraphQLErrorCodes.BadUserInput);
            throw new RefusalException(ExecutionResult.Executed(null, [error], null));
        }
    }

    private PreparedOperation Prepare(GraphQLRequest request, ExecutableOperation operation, object? context)
    {
        var (variables, errors) = VariableCoercion.Coerce(
            schema.Schema, operation.Syntax, request.Variables, options.MaxErrors);
        if (!errors.IsEmpty)
        {
            throw new RefusalException(ToErrors(errors));
        }

        CheckConditions(operation, variables);
        var plan = operation.GetPlan(schema, variables);
        try
        {
            var measure = _meter.Measure(plan, variables);
            return _meter.FindExcess(measure) is { } excess
                ? throw new RefusalException([excess])
                : new PreparedOperation(plan, variables, context, request.ReportsCost ? measure.Cost : null);
        }
        catch (GraphQLRequestException exception)
        {
            throw new RefusalException([new ExecutionError(exception.Message, exception.Code)]);
        }
    }

    /// <summary>Ends a preparation; never leaves this class.</summary>
    private sealed class RefusalException(ExecutionResult result) : Exception
    {
        public ExecutionResult Result { get; } = result;

        public RefusalException(ImmutableArray<ExecutionError> errors)
            : this(ExecutionResult.Refused(errors))
        {
        }
    }
}
