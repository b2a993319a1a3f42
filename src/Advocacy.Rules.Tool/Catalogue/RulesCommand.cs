using System.CommandLine;
using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Catalogue;

/// <summary><c>advocacy rules</c>.</summary>
internal static class RulesCommand
{
    internal static Command Create(ToolEnvironment environment)
    {
        var format = FormatOption.Create();
        var command = new Command("rules", "Lists the rules: what each is asked, what it concludes and what it rests on.") { format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(format) is var chosen && chosen == OutputFormat.Json)
            {
                CatalogueJson.Write(environment.RuleSet, environment.Output);
            }
            else
            {
                CatalogueDocument.Write(environment.RuleSet, DocumentFormat.Open(environment, chosen));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
