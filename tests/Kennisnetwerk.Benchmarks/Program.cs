using Kennisnetwerk.Benchmarks.Opslag;
using Kennisnetwerk.Benchmarks.Zoeklab;

return args switch
{
    ["opslag", .. var rest] => await OpslagCommand.RunAsync(rest),
    ["zoeklab", .. var rest] => ZoeklabCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: zoeklab | graphql | opslag …");
    return 2;
}
