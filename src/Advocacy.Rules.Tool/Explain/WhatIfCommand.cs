using System.CommandLine;

namespace Advocacy.Rules.Tool.Explain;

/// <summary><c>advocacy what-if</c>.</summary>
internal static class WhatIfCommand
{
    internal static Command Create(ToolEnvironment environment)
    {
        var issue = ExplainCommand.IssueOption("Asks what would bring an issue about, or make it vanish: its kind, such as late-delivery.");
        var entitlement = new Option<string?>("--entitlement")
        {
            Description = "Asks what would change the verdict of an entitlement rule: its id.",
            HelpName = "rule",
        };
        var ranking = new Option<bool>("--ranking") { Description = "Asks what would make another plan rank first." };
        var command = new ExplainCommand(
            "what-if", "Finds the smallest changes of facts that would change an outcome, by evaluating.", [], issue, entitlement, ranking);
        command.Command.Validators.Add(result =>
        {
            var asked = new Option[] { issue, entitlement, ranking }.Count(option => result.GetResult(option) is { Implicit: false });
            if (asked != 1)
            {
                result.AddError("Say what is to change: one of --issue, --entitlement and --ranking.");
            }
        });
        command.Ask(environment, (parsed, subjects, _) =>
            parsed.GetValue(issue) is { } kind ? new IssueWhatIf(subjects, kind)
            : parsed.GetValue(entitlement) is { } rule ? new EntitlementWhatIf(subjects, rule)
            : new RankingWhatIf(subjects));
        return command.Command;
    }
}
