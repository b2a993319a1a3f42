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
            var known = environment.RuleSet.Rules.Select(static rule => rule.Id.Value).ToArray();
            if (!known.Contains(id, StringComparer.Ordinal))
            {
                result.AddError($"There is no rule '{id}'.{NearNames.Of(id, known)} See advocacy rules.");
            }
        });
        var command = new ExplainCommand(
            "why-not", "Says why a rule did not apply: the clause that failed with the values it saw, or what else kept it.", [rule]);
        command.Ask(environment, (parsed, subjects, _) => new WhyNotQuestion(environment.RuleSet, new RuleId(parsed.GetRequiredValue(rule)), subjects));
        return command.Command;
    }
}
