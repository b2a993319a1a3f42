using ServiceDesk;
using Spectre.Console;

return CommandLine.Run(args, AnsiConsole.Console, Console.Error);
