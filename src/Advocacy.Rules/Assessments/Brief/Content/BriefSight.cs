namespace Advocacy.Rules;

/// <summary>What an audience may see of an assessment. The one place that says so; whatever it hides never enters the content of a brief.</summary>
internal sealed record BriefSight
{
    /// <summary>Whether the customer is spoken to.</summary>
    internal bool IsCustomer { get; private init; }

    internal bool CustomerName { get; private init; }

    /// <summary>What people wrote about incidents.</summary>
    internal bool FreeText { get; private init; }

    /// <summary>Rules' reasons for what they predict, weigh and propose.</summary>
    internal bool Reasons { get; private init; }

    /// <summary>Rule ids and versions, weights, deciding facts and clauses, faults.</summary>
    internal bool Workings { get; private init; }

    internal bool RankingKeys { get; private init; }

    internal bool BusinessCost { get; private init; }

    internal bool Approval { get; private init; }

    internal bool Reactions { get; private init; }

    internal bool Review { get; private init; }

    internal static BriefSight Of(BriefAudience audience) => audience switch
    {
        BriefAudience.Customer => new() { IsCustomer = true, CustomerName = true },
        BriefAudience.Advocate => new()
        {
            CustomerName = true, FreeText = true, Reasons = true, RankingKeys = true, Approval = true, Reactions = true, Review = true,
        },
        BriefAudience.DecisionMaker => new()
        {
            CustomerName = true, FreeText = true, Reasons = true, RankingKeys = true, BusinessCost = true, Approval = true, Reactions = true, Review = true,
        },
        BriefAudience.Auditor => new() { Workings = true, RankingKeys = true, BusinessCost = true, Approval = true, Reactions = true, Review = true },
        _ => throw new ArgumentOutOfRangeException(nameof(audience), audience, "A brief is for the customer, an advocate, a decision maker or an auditor."),
    };
}
