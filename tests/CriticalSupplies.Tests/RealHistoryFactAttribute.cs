namespace CriticalSupplies.Tests;

/// <summary>A test on the real deliveries file, which is not part of the repository: skipped where no variable names it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealHistoryFactAttribute : FactAttribute
{
    internal const string Variable = "ADVOCACY_SUPPLIES_FILE";

    public RealHistoryFactAttribute()
    {
        if (string.IsNullOrEmpty(File))
        {
            Skip = $"{Variable} does not name the USAID SCMS delivery history, 2006 to mid 2013.";
        }
    }

    internal static string? File => Environment.GetEnvironmentVariable(Variable);
}
