using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Advocacy.Rules.Hosting;

/// <summary>Logs rules and predictors that threw. Neither the exception nor its message is written: both may quote the case.</summary>
internal static partial class FaultLog
{
    internal static void Write(ILogger? logger, string name, ImmutableArray<RuleFault> faults)
    {
        if (logger is null)
        {
            return;
        }

        foreach (var fault in faults)
        {
            RuleThrew(logger, fault.Source, name.Length == 0 ? "(unnamed)" : name, fault.Exception.GetType(), fault.Stage);
        }
    }

    [LoggerMessage(
        EventId = 1,
        EventName = "RuleThrew",
        Level = LogLevel.Warning,
        Message = "Rule {RuleId} of rule set {RuleSetName} threw {ExceptionType} in stage {Stage}; every other rule still ran.")]
    private static partial void RuleThrew(ILogger logger, RuleId ruleId, string ruleSetName, Type exceptionType, RuleStage stage);
}
