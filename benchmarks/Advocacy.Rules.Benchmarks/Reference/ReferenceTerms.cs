namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>What the four reference remedies do, ask and cost: as measured, unless a test says otherwise.</summary>
public sealed record ReferenceTerms
{
    /// <summary>The terms by which speed is measured.</summary>
    public static readonly ReferenceTerms Measured = new();

    /// <summary>Telling the customer.</summary>
    public RemedyTerms Inform { get; init; } = new() { Procedural = true, BusinessCost = new Money(1, "EUR") };

    /// <summary>Sending it faster.</summary>
    public RemedyTerms Expedite { get; init; } = new()
    {
        Redress = Redress.Reperformance, Restores = true, LeadTime = TimeSpan.FromHours(24), BusinessCost = new Money(90, "EUR"),
    };

    /// <summary>Sending it again.</summary>
    public RemedyTerms Replace { get; init; } = new()
    {
        Redress = Redress.Exchange,
        LeadTime = TimeSpan.FromHours(48),
        Relieves = [new Relief(HarmComponent.DirectLoss, 100)],
        BusinessCost = new Money(120, "EUR"),
    };

    /// <summary>Saying sorry.</summary>
    public RemedyTerms Apologise { get; init; } = new()
    {
        Interactional = true, Relieves = [new Relief(HarmComponent.Distress, 20)], BusinessCost = new Money(2, "EUR"),
    };
}
