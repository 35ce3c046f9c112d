using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Kennisnetwerk.Server.Hosting;

/// <summary>Compresses what is text. Event streams are left alone: they have to arrive as they happen.</summary>
/// <remarks>
/// Compressing a page that holds a secret beside something that the asker chose lets the secret be guessed by its length (BREACH). Pages
/// and answers hold no secrets, and what is sent over TLS by this process itself is not compressed, so that this stays true if they ever do.
/// </remarks>
internal static class Compression
{
    private static readonly string[] MoreTypes = ["application/graphql-response+json", "image/svg+xml"];

    public static IServiceCollection AddCompression(this IServiceCollection services) => services
        .AddResponseCompression(options => options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(MoreTypes))
        .Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest)
        .Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
}
