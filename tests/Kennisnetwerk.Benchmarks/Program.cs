using Kennisnetwerk.Benchmarks.Zoeklab;

return args switch
{
    ["zoeklab", .. var rest] => ZoeklabCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: zoeklab | graphql | opslag …");
    return 2;
}
