using System.Buffers;

namespace Kennisnetwerk.Graph.Neo4j.Client.Http;

/// <summary>Reads a body into pooled memory and stops at a bound, whatever length the server announces.</summary>
internal sealed class BoundedBody : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _length;

    /// <summary>What was read.</summary>
    public ReadOnlySpan<byte> Bytes => _buffer.AsSpan(0, _length);

    /// <summary>Reads to the end.</summary>
    /// <exception cref="Neo4jException">There are more than <paramref name="maxBytes"/>.</exception>
    public async Task ReadAsync(HttpContent content, int maxBytes, CancellationToken cancellationToken)
    {
        if (content.Headers.ContentLength > maxBytes)
        {
            throw TooLarge(maxBytes);
        }
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            int read;
            do
            {
                if (_length == _buffer.Length)
                {
                    Grow();
                }
                read = await stream.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false);
                _length += read;
                if (_length > maxBytes)
                {
                    throw TooLarge(maxBytes);
                }
            }
            while (read > 0);
        }
    }

    /// <summary>Gives the memory back.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        Bytes.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }

    private static Neo4jException TooLarge(int maxBytes) => new(
        Neo4jErrorCodes.AnswerTooLarge,
        $"the answer is larger than {maxBytes} bytes; ask for a smaller page or raise {nameof(Neo4jOptions.MaxAnswerBytes)}");
}
