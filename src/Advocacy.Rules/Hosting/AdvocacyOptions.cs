namespace Advocacy.Rules;

/// <summary>The scales and policies by which cases are assessed. Copied when a rule set is built; later changes have no effect.</summary>
/// <remarks>Not safe to change from several threads. Every value is part of the rule set's version.</remarks>
public sealed class AdvocacyOptions
{
    /// <summary>How likely an issue is before any evidence, for kinds without a base rate of their own; 5 % by default. Between 0 and 1, both excluded.</summary>
    public Probability DefaultBaseRate { get; set; } = Probability.Percent(5);

    /// <summary>Base rates by kind of issue, which replace those of packs; none by default. Between 0 and 1, both excluded.</summary>
    public IDictionary<IssueKind, Probability> BaseRates { get; } = new Dictionary<IssueKind, Probability>();

    /// <summary>From which likelihood on an anticipated issue is reported; 25 % by default.</summary>
    public Probability ReportingThreshold { get; set; } = Probability.Percent(25);

    /// <summary>The currency of harm that has no price of its own, where the commitment gives none; EUR by default.</summary>
    public Currency Currency { get; set; } = new("EUR");

    /// <summary>
    /// For each currency an amount of about the same weight to a customer, by which amounts are put in bands: about one household's ordinary day of expenses.
    /// More than zero. For banding only, never a conversion. An amount in a currency left out makes the band indeterminate.
    /// </summary>
    public IDictionary<Currency, decimal> ReferenceAmounts { get; } = new Dictionary<Currency, decimal>
    {
        [new Currency("AUD")] = 150,
        [new Currency("CAD")] = 150,
        [new Currency("CHF")] = 100,
        [new Currency("CZK")] = 2500,
        [new Currency("DKK")] = 750,
        [new Currency("EUR")] = 100,
        [new Currency("GBP")] = 100,
        [new Currency("JPY")] = 15000,
        [new Currency("NOK")] = 1000,
        [new Currency("PHP")] = 5000,
        [new Currency("PLN")] = 400,
        [new Currency("SEK")] = 1000,
        [new Currency("USD")] = 100,
    };

    /// <summary>From what share of the reference amount on harm is significant, in whole per cents; 20 by default. 1 or more.</summary>
    public int SignificantHarmPercent { get; set; } = 20;

    /// <summary>The least difference in net harm that makes a remedy worth having, in hundredths of a per cent of the reference amount; 1 by default. 1 or more.</summary>
    public int SmallestDifference { get; set; } = 1;

    /// <summary>What an hour of the customer's own effort weighs, in whole per cents of the reference amount; 20 by default. Not negative.</summary>
    public int EffortPerHourPercent { get; set; } = 20;

    /// <summary>By how much a declared vulnerability multiplies harm, in whole per cents; 150 by default. 100 or more. A policy, not an effect size from research.</summary>
    public int VulnerabilityPercent { get; set; } = 150;

    /// <summary>From how many edges of the ladder on a danger that is left is unacceptable; 1 by default. 1 or more.</summary>
    public int UnacceptableHazardEdges { get; set; } = 1;

    /// <summary>The most that goodwill pays, in whole per cents of the price; 150 by default (Haesevoets et al. 2017). Not negative.</summary>
    public int GoodwillCapPercent { get; set; } = 150;

    /// <summary>
    /// Up to what amount each role may grant something beyond what is owed; none by default, and then no approval is modelled. Not negative, in currencies with a
    /// reference amount. A plan beyond a limit goes to the next role; it is never dropped, traded down or ranked lower.
    /// </summary>
    public IDictionary<string, Money> AuthorityLimits { get; } = new Dictionary<string, Money>(StringComparer.Ordinal);

    /// <summary>How long an open delay is taken to last where nobody has estimated it; 2 days by default. More than zero. A declared assumption.
    /// A delay that outlasts <see cref="WorstDelay"/> is weighed, at worst, as lasting this long still.</summary>
    public TimeSpan LikelyDelay { get; set; } = TimeSpan.FromDays(2);

    /// <summary>How long an open delay is taken to last at worst; 14 days by default. Not less than <see cref="LikelyDelay"/>. A declared assumption.</summary>
    public TimeSpan WorstDelay { get; set; } = TimeSpan.FromDays(14);

    /// <summary>An anticipated issue that hits within this time is more urgent; 1 day by default. Not negative.</summary>
    public TimeSpan UrgentWithin { get; set; } = TimeSpan.FromDays(1);

    /// <summary>For how long an earlier failure makes a later one a repeat; 180 days by default. Not negative.</summary>
    public TimeSpan RepeatWindow { get; set; } = TimeSpan.FromDays(180);

    /// <summary>The first step of the ladder on which the time until a plan's effect is banded; 1 hour by default. More than zero.</summary>
    public TimeSpan FirstReachStep { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Whether the risk that a customer leaves may decide who is reached first among customers who are otherwise equal; off by default.</summary>
    /// <remarks>
    /// It orders outreach alone, among assessments that are equal in urgency, worst harm and likelihood (<see cref="CaseAssessment.RiskOfLeavingOrdersOutreach"/>),
    /// and every assessment says that it is on. No harm, entitlement, plan or order of plans ever depends on it.
    /// </remarks>
    public bool RiskOfLeavingOrdersOutreach { get; set; }

    /// <summary>What a rule that throws does; by default it becomes a fault and every other rule still runs.</summary>
    public RuleFaultPolicy FaultPolicy { get; set; }
}
