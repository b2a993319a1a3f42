namespace Advocacy.Rules.Tests;

/// <summary>Where the repository is, for tests of the files that it publishes.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string directory) => File.Exists(Path.Combine(directory, "Directory.Packages.props"))
        ? directory
        : Find(Path.GetDirectoryName(directory) ?? throw new InvalidOperationException("The tests do not run within the repository."));
}
