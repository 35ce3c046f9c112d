using Kennisnetwerk.Benchmarks.Dienst;
using Kennisnetwerk.Benchmarks.Opslag;
using Kennisnetwerk.Benchmarks.Vragen;
using Kennisnetwerk.Benchmarks.Zoeklab;

return args switch
{
    ["dienst"] => await DienstCommand.RunAsync(),
    ["opslag", .. var rest] => await OpslagCommand.RunAsync(rest),
    ["graphql", .. var rest] => await VragenCommand.RunAsync(rest),
    [BenchServer.Command] => await BenchServer.RunAsync(),
    ["zoeklab", .. var rest] => ZoeklabCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dienst | graphql … | opslag … | zoeklab …");
    return 2;
}
