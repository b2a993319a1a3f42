namespace Advocacy.Rules;

/// <summary>What came of a rule for a subject.</summary>
public enum RuleOutcome
{
    /// <summary>It was not asked: it is about subjects of another type.</summary>
    OtherSubject,

    /// <summary>It was not asked: the subject has no issue of the kinds that it is about.</summary>
    NoIssue,

    /// <summary>It was not asked: this version was not in force.</summary>
    NotInForce,

    /// <summary>It does not apply: it goes through items, and there is none.</summary>
    NothingBound,

    /// <summary>It does not apply: a clause is false.</summary>
    ClauseFailed,

    /// <summary>It cannot say: no clause is false, and facts are unknown.</summary>
    Unknown,

    /// <summary>It threw, and concluded nothing.</summary>
    Faulted,

    /// <summary>It applies, and concluded what it is there for.</summary>
    Applied,
}
