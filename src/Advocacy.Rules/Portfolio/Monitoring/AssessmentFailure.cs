using System.Text.Json.Serialization;

namespace Advocacy.Rules;

/// <summary>A case could not be assessed again when its time came; what was known of it stays until the case changes.</summary>
/// <remarks>Rules that throw are no failure unless the options say so: see <see cref="RuleFaultPolicy"/>. Immutable; safe to share between threads.</remarks>
public sealed class AssessmentFailure : AssessmentChange
{
    [JsonConstructor]
    internal AssessmentFailure(long id, CustomerId customer, DateTimeOffset asOf, string exception)
        : base(id, customer, asOf) => Exception = exception;

    /// <summary>The type of the exception; not its message, which may hold personal data.</summary>
    public string Exception { get; }

    /// <inheritdoc/>
    public override AssessmentChangeKind Kind => AssessmentChangeKind.NotAssessed;

    /// <inheritdoc/>
    public override CommitmentId? Commitment => null;

    /// <inheritdoc/>
    public override DateTimeOffset? ActBefore => null;

    /// <summary>The customer and the exception's type.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind}: customer {Customer}, {Exception}";
}
