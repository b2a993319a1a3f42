namespace CriticalSupplies.Tests;

/// <summary>A session on the shipped file, with nothing asked of it.</summary>
public sealed class ShippedSession
{
    internal SampleRun Run { get; } = SampleRun.Of();
}
