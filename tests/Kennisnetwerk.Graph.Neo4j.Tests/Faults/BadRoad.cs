using Kennisnetwerk.Graph.Neo4j.Tests.Servers;

namespace Kennisnetwerk.Graph.Neo4j.Tests.Faults;

/// <summary>Decides at random what becomes of each request: most pass, the others meet every fault that a road can have.</summary>
internal sealed class BadRoad(int seed)
{
    private static readonly ProxyFault[] Faults =
    [
        new() { CutBefore = true },
        new() { CutAfter = true },
        new() { CutInside = true },
        new() { Status = 503, Body = "<html>even geduld</html>" },
        new() { Status = 502 },
        new() { Status = 500, Body = "stuk" },
        new() { Status = 200, Body = "<html>inloggen</html>" },
        new() { Status = 202, Body = """{"data":""" },
        new() { Repeat = true },
        new() { Repeat = true, GiveSecond = true },
        new() { Delay = TimeSpan.FromMilliseconds(30) },
    ];

    private readonly Random _chance = new(seed);
    private int _faults;

    /// <summary>How many requests met a fault.</summary>
    public int Met => _faults;

    /// <summary>One request in six meets a fault.</summary>
    public ProxyFault Decide(SeenRequest request)
    {
        lock (_chance)
        {
            if (_chance.Next(6) != 0)
            {
                return ProxyFault.None;
            }
            _faults++;
            return Faults[_chance.Next(Faults.Length)];
        }
    }
}
