using System.Text;

namespace Kennisnetwerk.Kennis.Import.Csv;

/// <summary>Reads the bytes of a file as UTF-8 and nothing else: a guess at another encoding would damage names without a word.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file.</summary>
    /// <returns>The text without a byte order mark, or null after a fault.</returns>
    public static async Task<string?> ReadAsync(string path, ImportOptions options, FaultLog faults, CancellationToken cancellationToken)
    {
        var file = Path.GetFileName(path);
        var length = new FileInfo(path).Length;
        if (length > options.MaxFileBytes)
        {
            faults.Add(file, 0, "", $"Het bestand is {length} bytes groot en mag {options.MaxFileBytes} bytes zijn; splits het.");
            return null;
        }

        return Decode(file, await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false), faults);
    }

    private static string? Decode(string file, ReadOnlySpan<byte> bytes, FaultLog faults)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            faults.Add(file, 1, "", "Het bestand is UTF-16; sla het op als UTF-8.");
            return null;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            var before = bytes[..Math.Clamp(exception.Index, 0, bytes.Length)];
            faults.Add(file, before.Count((byte)'\n') + 1, "", "Hier staat een teken dat geen UTF-8 is; sla het bestand op als UTF-8.");
            return null;
        }
    }
}
