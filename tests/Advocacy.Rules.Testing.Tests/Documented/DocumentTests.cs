using System.Runtime.CompilerServices;

namespace Advocacy.Rules.Testing.Tests.Documented;

public sealed class DocumentTests
{
    /// <summary>The example of docs/writing-rules.md is the one that is compiled and run here.</summary>
    [Fact]
    public void Example_OfTestingARule_IsCompiledAsWritten()
    {
        var here = Path.GetDirectoryName(Here())!;
        var document = File.ReadAllText(Path.Combine(here, "../../../docs/writing-rules.md"));

        Assert.Contains($"```csharp\n{File.ReadAllText(Path.Combine(here, "CarrierRulesTests.cs"))}```", document, StringComparison.Ordinal);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
