using Kennisnetwerk.Benchmarks.Dienst;
using Kennisnetwerk.Benchmarks.Opslag;
using Kennisnetwerk.Benchmarks.Zoeklab;

return args switch
{
    ["dienst"] => await DienstCommand.RunAsync(),
    ["opslag", .. var rest] => await OpslagCommand.RunAsync(rest),
    ["zoeklab", .. var rest] => ZoeklabCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dienst | opslag … | zoeklab …");
    return 2;
}
