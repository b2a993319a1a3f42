using System.CommandLine;

namespace Advocacy.Rules.Tool.Explain;

/// <summary><c>advocacy why</c>.</summary>
internal static class WhyCommand
{
    internal static Command Create(ToolEnvironment environment)
    {
        var issue = ExplainCommand.IssueOption("The kind of issue, such as late-delivery; every issue by default, and then why the plans rank as they do.");
        var command = new ExplainCommand("why", "Says why issues are there, contribution by contribution, and why plans rank as they do.", [], issue);
        command.Ask(environment, (parsed, subjects, culture) => new WhyQuestion(subjects, parsed.GetValue(issue), culture));
        return command.Command;
    }
}
