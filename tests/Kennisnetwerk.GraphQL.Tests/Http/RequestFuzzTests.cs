using System.Text;
using System.Text.Json;
using Kennisnetwerk.GraphQL.Tests.Differential;

namespace Kennisnetwerk.GraphQL.Tests.Http;

public class RequestFuzzTests
{
    private static readonly string[] _bodies =
    [
        """{"query":"query A($id: ID!) { author(id: $id) { name books { title } } }","variables":{"id":"a1"},"operationName":"A"}""",
        """{"query":"{ works { id } }","extensions":{"cost":true},"variables":{"a":[1,2.5e10,{"b":null}]}}""",
        """{"documentId":"sha256:00","query":"mutation { add(amount: 3) }"}""",
    ];

    private static readonly string[] _accepts =
        ["", "*/*", "application/json", TestServer.GraphQLType, "text/event-stream", ";;,,", "a/b;q=2", "application/json;q=0.001;charset=\"", "*"];

    [Theory]
    [MemberData(nameof(Seeds.All), MemberType = typeof(Seeds))]
    public async Task Post_Should_NeverFail_When_BytesAreMutated(int seed)
    {
        var random = new Random(seed);
        await using var server = await TestServer.StartAsync();

        for (var i = 0; i < 300; i++)
        {
            var body = Mutate(Encoding.UTF8.GetBytes(_bodies[random.Next(_bodies.Length)]), random);
            var request = new HttpRequestMessage(HttpMethod.Post, server.Address) { Content = new ByteArrayContent(body) };
            request.Content.Headers.ContentType = new("application/json");
            var accept = _accepts[random.Next(_accepts.Length)];

            using var response = await server.SendAsync(request, accept);

            var shown = $"{accept} {Convert.ToBase64String(body)}";
            Assert.True((int)response.StatusCode is 200 or 400 or 406, $"{(int)response.StatusCode} {shown}");
            var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            if (response.Content.Headers.ContentType!.MediaType != "text/event-stream")
            {
                using var json = JsonDocument.Parse(text);
                Assert.True(json.RootElement.TryGetProperty("data", out _) || json.RootElement.TryGetProperty("errors", out _), shown);
            }
        }
    }

    private static byte[] Mutate(byte[] body, Random random)
    {
        var bytes = body.ToList();
        for (var count = random.Next(6); count > 0; count--)
        {
            var place = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(place, Math.Min(random.Next(1, 20), bytes.Count - place - 1));
                    break;
                case 2:
                    bytes.InsertRange(place, bytes.GetRange(0, random.Next(Math.Min(20, bytes.Count))));
                    break;
                default:
                    bytes.InsertRange(place, Encoding.UTF8.GetBytes(random.Next(2) == 0 ? "\\uDC00" : "{[\"}]"));
                    break;
            }
        }

        return [.. bytes];
    }
}
