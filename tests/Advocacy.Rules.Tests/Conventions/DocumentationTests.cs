using System.Reflection;
using System.Xml.Linq;

namespace Advocacy.Rules.Tests.Conventions;

/// <summary>What the compiler does not check of the documentation: it only asks that there is some.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void PublicType_HasASummary() => Assert.All(
        Library.PublicTypes,
        type => Assert.True(HasText(Library.DocumentationOf(type)?.Element("summary")), $"{type.FullName} has no summary."));

    [Fact]
    public void DocumentedMember_HasASummaryThatIsASentence() => Assert.All(
        Library.Documentation.Values.Where(member => !member.Elements("inheritdoc").Any()),
        member =>
        {
            var summary = string.Concat(member.Elements("summary").Concat(member.Elements("content")).SelectMany(element => element.DescendantNodes().OfType<XText>())).Trim();
            Assert.True(HasText(member.Element("summary")) || HasText(member.Element("content")), $"{Name(member)} has no summary.");
            Assert.True(summary.Length == 0 || summary[^1] is '.' or '?' or ')' or ':', $"{Name(member)}: '{summary}' does not end as a sentence.");
        });

    [Fact]
    public void DocumentedPart_IsNotEmpty() => Assert.All(
        Library.Documentation.Values.SelectMany(member => member.Elements()).Where(part => part.Name.LocalName is not ("inheritdoc" or "exclude")),
        part => Assert.True(HasText(part), $"<{part.Name}> of {Name(part.Parent!)} is empty."));

    [Fact]
    public void PublicStruct_SaysWhatItsDefaultValueIs() => Assert.All(
        Library.PublicTypes.Where(type => type is { IsValueType: true, IsEnum: false }),
        type => Assert.True(
            TextOf(Library.DocumentationOf(type)).Contains("default", StringComparison.OrdinalIgnoreCase), $"{type.Name} does not say what its default value is."));

    /// <summary>Whoever shares an object between threads has to find out here.</summary>
    [Fact]
    public void PublicClass_ThatAHostSharesBetweenThreads_SaysWhetherItMay()
    {
        var silent = Library.PublicTypes
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Length > 0)
            .Where(type => !type.IsAssignableTo(typeof(Exception)))
            .Where(type => Library.DocumentationOf(type) is { } documentation
                && !documentation.Elements("inheritdoc").Any()
                && !TextOf(documentation).Contains("thread", StringComparison.Ordinal));

        Assert.Empty(silent.Select(type => type.Name));
    }

    [Fact]
    public void OptionsProperty_SaysWhatItsDefaultIs() => Assert.All(
        typeof(AdvocacyOptions).GetProperties().Where(property => property.Name != nameof(AdvocacyOptions.ReferenceAmounts)),
        property => Assert.Matches("by default", TextOf(Library.Documentation[$"P:{typeof(AdvocacyOptions).FullName}.{property.Name}"])));

    private static string Name(XElement member) => member.Attribute("name")!.Value;

    private static string TextOf(XElement? element) => element?.Value ?? "";

    private static bool HasText(XElement? element) => element is not null && (!string.IsNullOrWhiteSpace(element.Value) || element.Elements().Any());
}
