namespace CriticalSupplies.Walking;

/// <summary>How far a walk has come.</summary>
internal readonly record struct WalkProgress(DateTimeOffset AsOf, double Share, int Warnings);
