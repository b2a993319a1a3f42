namespace Advocacy.Rules.Tests.Conventions;

/// <summary>What holds of the source files of every project.</summary>
public sealed class SourceTreeTests
{
    private static readonly string[] _vague = ["Common", "Helpers", "Helper", "Utils", "Utilities", "Core", "Manager", "Managers", "Misc", "Shared", "Abstractions"];

    public static TheoryData<string> Roots => ["src", "tests", "samples", "benchmarks"];

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("samples")]
    public void SourceFile_IsShort(string root) => Assert.Empty(
        FilesOf(root).Select(path => (path, Lines: File.ReadLines(Path.Combine(Repository.Root, path)).Count())).Where(file => file.Lines > 350).Select(file => $"{file.path}: {file.Lines} lines"));

    [Theory]
    [MemberData(nameof(Roots))]
    public void SourceFile_HasPlainLineEndsAndNoTabs(string root)
    {
        foreach (var path in FilesOf(root))
        {
            var text = File.ReadAllText(Path.Combine(Repository.Root, path));
            Assert.False(text.Contains('\r'), $"{path} has a carriage return.");
            Assert.True(text.EndsWith('\n'), $"{path} does not end with a line feed.");
            Assert.False(text.Contains('\t'), $"{path} has a tab.");
        }
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void SourceFile_LeavesNothingForLater(string root)
    {
        string[] marks = ["TO" + "DO", "FIX" + "ME", "Not" + "ImplementedException", "#pragma warning " + "disable", "Suppress" + "Message"];

        Assert.Empty(FilesOf(root).SelectMany(path => marks.Where(File.ReadAllText(Path.Combine(Repository.Root, path)).Contains).Select(mark => $"{path}: {mark}")));
    }

    [Theory]
    [MemberData(nameof(Roots))]
    public void Folder_IsNotCalledByAWordThatSaysNothing(string root) => Assert.Empty(
        FilesOf(root).SelectMany(path => path.Split('/').SkipLast(1).Append(Path.GetFileNameWithoutExtension(path)).Where(_vague.Contains).Select(word => $"{path}: {word}")));

    [Fact]
    public void SourceFile_OfTheModel_MentionsNeitherAuthoringNorEngine() => Assert.Empty(
        Library.Sources.Where(file => file.Folder == "Model")
            .Where(file => file.Text.Contains("Advocacy.Rules.Authoring", StringComparison.Ordinal) || file.Text.Contains("Advocacy.Rules.Engine", StringComparison.Ordinal))
            .Select(file => file.Path));

    /// <summary>Paths from the repository's root, with forward slashes.</summary>
    private static IEnumerable<string> FilesOf(string root)
    {
        var folder = Path.Combine(Repository.Root, root);
        return !Directory.Exists(folder)
            ? []
            : Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
                .Where(path => !path.Split('/').Any(part => part is "bin" or "obj"));
    }
}
