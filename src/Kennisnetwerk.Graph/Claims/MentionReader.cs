using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Values;

namespace Kennisnetwerk.Graph.Claims;

/// <summary>Reads the claims of mentions with what the policy needs to know of their source.</summary>
public static class MentionReader
{
    /// <summary>The claims of a mention, in its order.</summary>
    public static IEnumerable<SourcedClaim> ClaimsOf(Node mention)
    {
        var herkomst = Enum.TryParse<Herkomst>(mention.Text(MentionField.Herkomst), ignoreCase: true, out var parsed) ? parsed : Herkomst.Crawl;
        var peildatum = (mention.Fields.GetValueOrDefault(MentionField.Peildatum) as DateValue)?.Date;
        return mention.Claims.Select(claim => new SourcedClaim(mention.Id, herkomst, peildatum, claim));
    }
}
