namespace ServiceDesk.Tests;

/// <summary>A test on a real log, which is not part of the repository: skipped where no variable names it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealLogFactAttribute : FactAttribute
{
    internal const string Desk = "ADVOCACY_SERVICE_DESK_FILE";
    internal const string Flights = "ADVOCACY_FLIGHTS_FILE";

    public RealLogFactAttribute(string variable)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable)))
        {
            Skip = $"{variable} does not name the log.";
        }
    }

    internal static string FileOf(string variable) => Environment.GetEnvironmentVariable(variable)!;
}
