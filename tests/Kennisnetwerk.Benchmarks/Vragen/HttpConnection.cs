using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Kennisnetwerk.Benchmarks.Vragen;

/// <summary>
/// One kept-alive connection that sends the same request over and over. It reads no more of HTTP than finding the end of an answer takes,
/// because a client that works harder than the server would be what is measured.
/// </summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _request;
    private byte[] _buffer = new byte[1 << 20];

    private HttpConnection(byte[] request) => _request = request;

    public static async Task<HttpConnection> OpenAsync(int port, string body)
    {
        var head = $"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n";
        var connection = new HttpConnection(Encoding.UTF8.GetBytes(head + body));
        await connection._socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    /// <summary>Asks once, and waits until the answer is complete.</summary>
    public async ValueTask AskAsync()
    {
        await _socket.SendAsync(_request);
        var length = 0;
        while (true)
        {
            if (length == _buffer.Length)
            {
                Array.Resize(ref _buffer, length * 2);
            }

            var read = await _socket.ReceiveAsync(_buffer.AsMemory(length));
            length = read > 0 ? length + read : throw new IOException("The server closed the connection.");
            if (IsComplete(_buffer.AsSpan(0, length)))
            {
                return;
            }
        }
    }

    public void Dispose() => _socket.Dispose();

    private static bool IsComplete(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
        {
            return false;
        }

        var text = Encoding.ASCII.GetString(answer[..head]);
        if (!text.StartsWith("HTTP/1.1 200", StringComparison.Ordinal))
        {
            throw new IOException($"The server answered: {text}");
        }

        var body = answer[(head + 4)..];
        const string name = "content-length:";
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at >= 0)
        {
            var end = text.IndexOf('\r', at);
            var length = int.Parse(text.AsSpan(at + name.Length, (end < 0 ? text.Length : end) - at - name.Length).Trim(), CultureInfo.InvariantCulture);
            return body.Length >= length;
        }

        return EndsWithLastChunk(body);
    }

    /// <summary>Whether the chunk of size 0 has come (RFC 9112, section 7.1).</summary>
    private static bool EndsWithLastChunk(ReadOnlySpan<byte> body)
    {
        while (true)
        {
            var line = body.IndexOf("\r\n"u8);
            if (line < 0)
            {
                return false;
            }

            var size = int.Parse(body[..line], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            var next = line + 2 + size + 2;
            if (body.Length < next)
            {
                return false;
            }

            if (size == 0)
            {
                return body.Length == next ? true : throw new IOException("There is more after the last chunk.");
            }

            body = body[next..];
        }
    }
}
