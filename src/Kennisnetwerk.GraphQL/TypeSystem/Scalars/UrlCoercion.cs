using System.Diagnostics.CodeAnalysis;

namespace Kennisnetwerk.GraphQL.TypeSystem.Scalars;

/// <summary>URL: an absolute address of the web, <see cref="Uri"/> in C#.</summary>
/// <remarks>RFC 3986; only <c>http</c> and <c>https</c>, so that a link on a page can never run a script.</remarks>
internal sealed class UrlCoercion() : TextCoercion<Uri>("URL", "an address that begins with https:// or http://")
{
    protected override bool TryParse(string text, [NotNullWhen(true)] out Uri? value) =>
        Uri.TryCreate(text, UriKind.Absolute, out value)
        && (value.Scheme == Uri.UriSchemeHttps || value.Scheme == Uri.UriSchemeHttp);

    protected override string Format(Uri value) => value.AbsoluteUri;
}
