namespace Advocacy.Rules.Packs;

/// <summary>The inputs of <see cref="UkLatePayment"/>. <see langword="null"/> is unknown; what is left out has the default given here.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record LatePaymentFacts
{
    /// <summary>The debt in pounds, value added tax included; unknown when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public decimal? Debt
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <summary>The days after the last day for payment, not more than zero where that has not passed; unknown when absent.</summary>
    public int? DaysOverdue { get; init; }

    /// <summary>Whether both sides act in the course of a business; yes by default.</summary>
    public bool? BusinessToBusiness { get; init; } = true;

    /// <summary>Whether the contract has a substantial remedy of its own for late payment; no by default.</summary>
    public bool? ContractHasSubstantialRemedy { get; init; } = false;

    /// <summary>What is asked about; both by default.</summary>
    public LatePaymentComponent? Component { get; init; } = LatePaymentComponent.Total;

    /// <summary>The reference rate; by default the table's. Given, it also serves for dates that the table does not cover.</summary>
    public ReferenceRate? ReferenceRatePercent { get; init; } = ReferenceRate.Published;
}
