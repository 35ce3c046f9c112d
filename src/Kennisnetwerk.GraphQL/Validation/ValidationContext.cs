using System.Collections.Immutable;
using Kennisnetwerk.GraphQL.Language;
using Kennisnetwerk.GraphQL.TypeSystem;

namespace Kennisnetwerk.GraphQL.Validation;

/// <summary>One run of validation: what the rules look at, and what they found.</summary>
internal sealed class ValidationContext(Schema schema, DocumentFacts facts, ValidationOptions options)
{
    private const int MaxMessageLength = 2_000;

    private readonly List<GraphQLError> _errors = [];
    private string _rule = "";

    public Schema Schema { get; } = schema;

    public DocumentFacts Facts { get; } = facts;

    public ValidationOptions Options { get; } = options;

    /// <summary>Whether nothing more is reported; rules may stop then.</summary>
    public bool IsFull => _errors.Count > Options.MaxErrors;

    /// <summary>Runs rules in order until there are too many errors.</summary>
    public ImmutableArray<GraphQLError> Run(IEnumerable<IValidationRule> rules)
    {
        foreach (var rule in rules)
        {
            if (!IsFull)
            {
                _rule = rule.Name;
                rule.Check(this);
            }
        }

        return [.. _errors];
    }

    /// <summary>Adds an error of the rule that runs.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="nodes">Where.</param>
    public void Report(string message, params IEnumerable<Node> nodes)
    {
        if (_errors.Count < Options.MaxErrors)
        {
            ImmutableArray<SourceLocation> locations = [.. nodes.Select(node => node.Location)];
            _errors.Add(new GraphQLError(Shorten(message), locations, GraphQLErrorCodes.ValidationFailed) { Rule = _rule });
        }
        else if (!IsFull)
        {
            _errors.Add(new GraphQLError(
                "Too many validation errors, error limit reached. Validation aborted.",
                [],
                GraphQLErrorCodes.ValidationFailed));
        }
    }

    /// <summary>A document can repeat a name of its own in many messages; what is too long for a reader is cut.</summary>
    private static string Shorten(string message) =>
        message.Length <= MaxMessageLength ? message : $"{message[..MaxMessageLength]}…";

    /// <summary>The question whether another name was meant; empty when suggestions are not shown.</summary>
    public string Suggest(string written, IEnumerable<string> names) =>
        Options.ShowSuggestions && !IsFull ? Suggestions.DidYouMean(written, names) : "";
}
