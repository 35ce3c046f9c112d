using Kennisnetwerk.Server.Commands;

return await CommandLine.RunAsync(args);
