using System.CommandLine;
using System.CommandLine.Invocation;
using Advocacy.Rules.Tool.Assess;
using Advocacy.Rules.Tool.Brief;
using Advocacy.Rules.Tool.Catalogue;
using Advocacy.Rules.Tool.Entitlements;
using Advocacy.Rules.Tool.Explain;
using Advocacy.Rules.Tool.Replaying;

namespace Advocacy.Rules.Tool;

/// <summary>The command <c>advocacy</c>.</summary>
internal static class AdvocacyTool
{
    // Arguments are taken as they are: no response files.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    internal static int Run(IReadOnlyList<string> arguments, ToolEnvironment environment)
    {
        var root = new RootCommand("Takes the customer's side: what may go wrong, what it means for the customer, and what to do first.")
        {
            AssessCommand.Create(environment),
            BriefCommand.Create(environment),
            WhyCommand.Create(environment),
            WhyNotCommand.Create(environment),
            WhatIfCommand.Create(environment),
            RulesCommand.Create(environment),
            EntitlementsCommand.Create(environment),
            ReplayCommand.Create(environment),
        };
        var parsed = root.Parse(arguments, Parsing);
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var error in parsed.Errors)
            {
                environment.Error.WriteLine(error.Message);
            }

            var command = parsed.CommandResult.Command;
            environment.Error.WriteLine(command == root ? "See advocacy --help." : $"See advocacy {command.Name} --help.");
            return ExitCode.Usage;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = environment.Output,
            Error = environment.Error,
            EnableDefaultExceptionHandler = false,
        });
    }
}
