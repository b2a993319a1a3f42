using System.Text.Json.Serialization;

namespace Advocacy.Rules.Packs;

/// <summary>A promise to pay a business, who is the customer here, for goods or services by a day.</summary>
/// <remarks>
/// <see cref="Commitment.DueAt"/> is the end of the last day for payment, in the creditor's offset, <see cref="Commitment.FulfilledAt"/> the payment, and
/// <see cref="Commitment.Value"/> the debt with value added tax. What is absent is unknown, and unknown is never read as no. Immutable; safe to share between threads.
/// </remarks>
public sealed record CommercialDebt : Commitment
{
    /// <inheritdoc cref="Commitment(CommitmentId, DateTimeOffset, DateTimeOffset)"/>
    public CommercialDebt(CommitmentId id, DateTimeOffset madeAt, DateTimeOffset dueAt)
        : base(id, madeAt, dueAt)
    {
    }

    /// <summary>Whether both sides act in the course of a business; unknown when absent.</summary>
    public bool? BusinessToBusiness { get; init; }

    /// <summary>Whether the contract has a substantial remedy of its own for late payment; unknown when absent.</summary>
    public bool? ContractHasSubstantialRemedy { get; init; }

    /// <summary>The Bank of England's rate on the reference day before the last day for payment, in per cents a year; as the scheme's table has it when absent.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative.</exception>
    public decimal? ReferenceRatePercent
    {
        get;
        init => field = Inputs.NotNegative(value);
    }

    /// <inheritdoc/>
    [JsonIgnore]
    public override IssueKind LateIssue => DebtIssues.LatePayment;
}
