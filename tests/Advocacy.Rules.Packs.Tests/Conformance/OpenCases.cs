namespace Advocacy.Rules.Packs.Tests.Conformance;

/// <summary>The open worked cases, which are no part of the repository: found in <c>shared/domain</c> beside it.</summary>
internal static class OpenCases
{
    internal static string? Path { get; } = Find(AppContext.BaseDirectory);

    private static string? Find(string directory) => !File.Exists(System.IO.Path.Combine(directory, "Directory.Packages.props"))
        ? System.IO.Path.GetDirectoryName(directory) is { } parent ? Find(parent) : null
        : System.IO.Path.Combine(directory, "..", "shared", "domain", "conformance-open.json") is var path && File.Exists(path) ? path : null;
}

/// <summary>A test on the open worked cases: skipped where they are not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OpenCasesFactAttribute : FactAttribute
{
    public OpenCasesFactAttribute()
    {
        if (OpenCases.Path is null)
        {
            Skip = "../shared/domain/conformance-open.json is not there.";
        }
    }
}
