namespace Advocacy.Rules.Tests.Conventions;

/// <summary>Which folder may know which: stages know the stages before them, and the engine is known to its two doors alone.</summary>
public sealed class ArchitectureTests
{
    /// <summary>A folder, and the others that its types may use.</summary>
    public static TheoryData<string, string> Knows => new()
    {
        // Folder         May use
        { "Model",        "" },
        { "Time",         "Model" },
        { "Issues",       "Model Time Authoring" },
        { "Harm",         "Model Time Authoring Issues" },
        { "Entitlements", "Model Time Authoring Issues Harm" },
        { "Remedies",     "Model Time Authoring Issues Harm Entitlements" },
        { "Reactions",    "Model Time Authoring Issues Harm Entitlements Remedies" },
        { "Authoring",    "Model Time Issues Harm Entitlements Remedies Reactions Hosting Engine" },
        { "Engine",       "Model Time Issues Harm Entitlements Remedies Reactions Authoring Assessments" },
        { "Assessments",  "Model Time Issues Harm Entitlements Remedies Reactions Authoring Engine" },
        { "Portfolio",    "Model Time Issues Harm Entitlements Remedies Reactions Authoring Assessments" },
        { "DefaultPack",  "Model Time Issues Harm Entitlements Remedies Reactions Authoring" },
        { "Hosting",      "Model Time Issues Harm Entitlements Remedies Reactions Authoring Assessments" },
    };

    [Theory]
    [MemberData(nameof(Knows))]
    public void Folder_Uses_OnlyWhatItMayKnow(string folder, string mayUse)
    {
        var allowed = mayUse.Split(' ', StringSplitOptions.RemoveEmptyEntries).Append(folder).ToHashSet();

        var strangers = Types().Where(type => Library.FolderOf(type) == folder)
            .SelectMany(type => TypeUses.Of(type).Select(used => (type, used, UsedFolder: Library.FolderOf(used))))
            .Where(use => use.UsedFolder is not null && !allowed.Contains(use.UsedFolder));

        Assert.Empty(strangers.Select(use => $"{use.type.Name} uses {use.used.Name} of {use.UsedFolder}"));
    }

    [Fact]
    public void Folder_WithSources_IsOneOfThoseWithARule() => Assert.Empty(
        Library.Sources.Select(file => file.Folder).Where(folder => !folder.EndsWith(".cs", StringComparison.Ordinal)).Distinct()
            .Except(Knows.Select(row => (string)row[0])));

    [Fact]
    public void Type_HasAFolder() => Assert.Empty(Types().Where(type => Library.FolderOf(type) is null).Select(type => type.FullName));

    [Fact]
    public void Engine_IsUsedOnlyByItsTwoDoors()
    {
        var users = Types().Where(type => Library.FolderOf(type) != "Engine")
            .Where(type => TypeUses.Of(type).Any(used => used.Namespace == "Advocacy.Rules.Engine"));

        Assert.Equal(["AdvocacyEvaluator", "RuleSet"], users.Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Engine_HasNoPublicType() => Assert.DoesNotContain(Library.PublicTypes, type => type.Namespace == "Advocacy.Rules.Engine");

    [Fact]
    public void Authoring_OfHosting_KnowsOnlyTheOptions()
    {
        var used = Types().Where(type => Library.FolderOf(type) == "Authoring")
            .SelectMany(TypeUses.Of).Where(type => Library.FolderOf(type) == "Hosting").Distinct().OrderBy(type => type.Name, StringComparer.Ordinal);

        Assert.Equal([typeof(AdvocacyOptions), typeof(RuleFaultPolicy)], used);
    }

    private static IEnumerable<Type> Types() => Library.WrittenTypes.Where(type => !type.IsNested);
}
