using System.Collections.Immutable;

namespace Advocacy.Rules;

/// <summary>A set of compatible remedies for one subject, with its score.</summary>
/// <remarks>An empty plan is to do nothing beyond what is going on already. Immutable; safe to share between threads.</remarks>
public sealed class RemedyPlan
{
    internal RemedyPlan(ImmutableArray<Remedy> remedies, RemedyScore score, Approval? approval)
    {
        Remedies = remedies;
        Score = score;
        Approval = approval;
    }

    /// <summary>The remedies: what is owed first, then the optional ones.</summary>
    public ImmutableArray<Remedy> Remedies { get; }

    /// <summary>The key by which it is ranked.</summary>
    public RemedyScore Score { get; }

    /// <summary>Who must approve it; <see langword="null"/> where the options declare no authority limits or the plan grants nothing beyond what is owed.</summary>
    public Approval? Approval { get; }

    /// <summary>The remedies' ids, joined; the plan's own id among the subject's plans.</summary>
    public string Id => Score.Id;
}
