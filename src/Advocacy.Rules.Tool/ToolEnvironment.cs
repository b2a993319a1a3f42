using Advocacy.Rules.Authoring;
using Advocacy.Rules.Packs;

namespace Advocacy.Rules.Tool;

/// <summary>All that the tool sees of the world.</summary>
internal sealed record ToolEnvironment
{
    internal required TextWriter Output { get; init; }

    internal required TextWriter Error { get; init; }

    /// <summary>Opens standard input, which is read where a file is called <c>-</c>.</summary>
    internal required Func<Stream> OpenInput { get; init; }

    /// <summary>Whether <see cref="Output"/> is a terminal; everything else gets plain text of a fixed width.</summary>
    internal bool IsTerminal { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal, which alone is shown progress.</summary>
    internal bool IsErrorTerminal { get; init; }

    internal required TimeProvider Time { get; init; }

    internal required RuleSet RuleSet { get; init; }

    /// <summary>The first step of the ladder of times that <see cref="RuleSet"/> was built with.</summary>
    internal TimeSpan FirstReachStep { get; init; } = new AdvocacyOptions().FirstReachStep;

    internal static ToolEnvironment OfProcess() => new()
    {
        Output = Console.Out,
        Error = Console.Error,
        OpenInput = Console.OpenStandardInput,
        IsTerminal = !Console.IsOutputRedirected,
        IsErrorTerminal = !Console.IsErrorRedirected,
        Time = TimeProvider.System,
        RuleSet = new RuleSetBuilder().Add(DefaultPack.Rules).AddPublishedEntitlements().Build(),
    };
}
