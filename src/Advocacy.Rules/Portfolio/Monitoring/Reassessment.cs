namespace Advocacy.Rules;

/// <summary>What came of assessing one case again: what is watched of it now, that it is no longer watched, or why it could not be assessed.</summary>
internal readonly record struct Reassessment(CustomerId Customer, DateTimeOffset AsOf, WatchedCase? Next, Exception? Error)
{
    /// <summary>What is watched now as a store keeps it; none without a store.</summary>
    internal StoredCase? Kept { get; init; }
}
