namespace Advocacy.Rules.Sqlite.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("advocacy-store-");

    internal string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Every file in it, and what is in the file.</summary>
    internal IReadOnlyDictionary<string, string> Content() =>
        _folder.EnumerateFiles().OrderBy(file => file.Name, StringComparer.Ordinal).ToDictionary(file => file.Name, file => Convert.ToBase64String(File.ReadAllBytes(file.FullName)));

    public void Dispose() => _folder.Delete(recursive: true);
}
