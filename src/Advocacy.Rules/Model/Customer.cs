namespace Advocacy.Rules;

/// <summary>The party whose interests are looked after.</summary>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record Customer : ISubject
{
    /// <summary>Makes a customer.</summary>
    /// <param name="id">The host's id of the customer.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is the default value.</exception>
    public Customer(CustomerId id) => Id = StringValue.RequireSet(id);

    /// <summary>The host's id of the customer.</summary>
    public CustomerId Id { get; }

    /// <summary>How the customer is addressed; unknown when absent. Personal data: never in telemetry.</summary>
    public string? Name { get; init; }

    /// <summary>The needs the customer has declared; none declared when absent.</summary>
    public Vulnerability? Vulnerability { get; init; }

    /// <summary>What the customer has said they want.</summary>
    public Preferences Preferences
    {
        get;
        init => field = value ?? new Preferences();
    } = new();

    /// <summary>What the customer is to the business. Rules and predictors always see <see langword="null"/> here.</summary>
    public BusinessStanding? Standing { get; init; }

    CommitmentId? ISubject.CommitmentId => null;
}
