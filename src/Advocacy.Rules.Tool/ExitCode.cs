namespace Advocacy.Rules.Tool;

/// <summary>What the process returns. What a case's assessment says never changes it.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    internal const int Done = 0;

    /// <summary>Some file or case could not be read or assessed; the others were.</summary>
    internal const int CaseFailed = 1;

    /// <summary>Worked cases were decided, and some differ from what they expect.</summary>
    internal const int Differs = 1;

    /// <summary>A file of worked cases, or a case in it, could not be read; the others were decided.</summary>
    internal const int BadFile = 2;

    /// <summary>The command line is wrong; nothing was done.</summary>
    internal const int Usage = 2;

    /// <summary>Every case was assessed, but some rule threw.</summary>
    internal const int RuleFailed = 3;
}
