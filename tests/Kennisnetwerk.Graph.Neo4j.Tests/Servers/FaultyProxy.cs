using System.Collections.Concurrent;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Servers;

/// <summary>
/// Stands between the client and the real server, passes requests on, and does to each what the test decides. It remembers what
/// it saw.
/// </summary>
public sealed class FaultyProxy : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _upstream = new();
    private readonly Uri _target;

    private FaultyProxy(Uri target, WebApplication app)
    {
        _target = target;
        _app = app;
    }

    /// <summary>Decides what happens to a request; by default it is passed on.</summary>
    public Func<SeenRequest, ProxyFault> Decide { get; set; } = _ => ProxyFault.None;

    /// <summary>The requests so far, in order of arrival.</summary>
    public ConcurrentQueue<SeenRequest> Seen { get; } = [];

    /// <summary>Where the client connects.</summary>
    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Starts a proxy before <paramref name="target"/> on a free port; with a certificate it speaks TLS and offers HTTP/2.</summary>
    public static async Task<FaultyProxy> StartAsync(Uri target, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
            {
                listen.Protocols = HttpProtocols.Http1AndHttp2;
                listen.UseHttps(certificate);
            }
        }));
        var app = builder.Build();
        var proxy = new FaultyProxy(target, app);
        app.Run(async context =>
        {
            try
            {
                await proxy.HandleAsync(context);
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                // The client went away while its request was being held.
            }
        });
        await app.StartAsync();
        return proxy;
    }

    /// <summary>A transport fault for the first request that matches; the others pass.</summary>
    public void Once(Func<SeenRequest, bool> match, ProxyFault fault)
    {
        var done = 0;
        Decide = request => match(request) && Interlocked.Exchange(ref done, 1) == 0 ? fault : ProxyFault.None;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _upstream.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer);
        var seen = new SeenRequest(
            context.Request.Method,
            context.Request.Path,
            System.Text.Encoding.UTF8.GetString(buffer.ToArray()),
            context.Request.Headers.Authorization.SingleOrDefault(),
            context.Request.Protocol,
            context.Connection.Id);
        Seen.Enqueue(seen);
        var fault = Decide(seen);
        if (fault.CutBefore)
        {
            context.Abort();
            return;
        }
        if (fault.Status is { } status)
        {
            context.Response.StatusCode = status;
            await context.Response.WriteAsync(fault.Body);
            return;
        }
        await Task.Delay(fault.Delay, context.RequestAborted);
        var (answerStatus, body) = await ForwardAsync(seen);
        if (fault.Repeat)
        {
            var second = await ForwardAsync(seen);
            (answerStatus, body) = fault.GiveSecond ? second : (answerStatus, body);
        }
        if (fault.CutAfter)
        {
            context.Abort();
            return;
        }
        context.Response.StatusCode = answerStatus;
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(fault.CutInside ? body.AsMemory(0, body.Length / 2) : body);
        if (fault.CutInside)
        {
            await context.Response.Body.FlushAsync();
            context.Abort();
        }
    }

    private async Task<(int Status, byte[] Body)> ForwardAsync(SeenRequest seen)
    {
        using var request = new HttpRequestMessage(new HttpMethod(seen.Method), new Uri(_target, seen.Path));
        request.Headers.TryAddWithoutValidation("Accept", "application/vnd.neo4j.query");
        if (seen.Body.Length > 0)
        {
            request.Content = new StringContent(seen.Body, new System.Net.Http.Headers.MediaTypeHeaderValue("application/vnd.neo4j.query"));
        }
        using var response = await _upstream.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync());
    }
}
