namespace Advocacy.Rules;

/// <summary>For whom a brief is written, and so what it may show. <see cref="AdvocacyBrief"/> lists it.</summary>
public enum BriefAudience
{
    /// <summary>The customer: nothing of the business's inside, and nothing about the customer that is only guessed.</summary>
    Customer,

    /// <summary>Who speaks for the customer: all but what a plan costs the business.</summary>
    Advocate,

    /// <summary>Who decides on a plan: the magnitude first, then the options with what they cost.</summary>
    DecisionMaker,

    /// <summary>Who checks how the assessment came about: ids and clauses in place of names and free text.</summary>
    Auditor,
}
