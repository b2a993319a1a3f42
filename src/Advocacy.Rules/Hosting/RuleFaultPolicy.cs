namespace Advocacy.Rules;

/// <summary>What happens when a rule or predictor throws.</summary>
public enum RuleFaultPolicy
{
    /// <summary>It becomes a <see cref="RuleFault"/> of the assessment, its partial conclusions are taken back, and every other rule still runs.</summary>
    Collect,

    /// <summary>The evaluation throws what it threw.</summary>
    Throw,
}
