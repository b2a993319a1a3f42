namespace Advocacy.Rules.Packs.Tests.Conformance;

public sealed class OpenCasesTests
{
    [OpenCasesFact]
    public void OpenCases_OfImplementedSchemes_AllAgree()
    {
        var file = ConformanceFile.Read(File.ReadAllBytes(OpenCases.Path!));

        Assert.Empty(file.Errors.Where(error => !error.Message.Contains("is not known", StringComparison.Ordinal)));
        Assert.NotEmpty(file.Cases);
        Assert.Empty(file.Check());
    }
}
