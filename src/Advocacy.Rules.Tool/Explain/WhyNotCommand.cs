using System.CommandLine;

namespace Advocacy.Rules.Tool.Explain;

/// <summary><c>advocacy why-not</c>.</summary>
internal static class WhyNotCommand
{
    internal static Command Create(ToolEnvironment environment)
    {
        var rule = new Argument<string>("RULE") { Description = "The rule's id, such as delivery/estimated-late; advocacy rules lists them." };
        rule.Validators.Add(result =>
        {
            var id = result.Tokens[0].Value;
            if (!environment.RuleSet.Rules.Any(known => string.Equals(known.Id.Value, id, StringComparison.Ordinal)))
            {
                result.AddError($"There is no rule '{id}'.{NearNames.Of(id, environment.RuleSet.Rules.Select(static known => known.Id.Value))} See advocacy rules.");
            }
        });
        var command = new ExplainCommand("why-not", "Says why a rule did not apply: the clause that failed with the values it saw, or what else kept it.", [rule]);
        command.Ask(environment, (parsed, subjects, _) => new WhyNotQuestion(environment.RuleSet, new RuleId(parsed.GetRequiredValue(rule)), subjects));
        return command.Command;
    }
}
