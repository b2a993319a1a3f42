using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Advocacy.Rules.Tests.Hosting;

/// <summary>The tables of docs/hosting.md are those of the code.</summary>
public sealed partial class HostingDocumentTests
{
    private static readonly string _document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "hosting.md"));

    [Fact]
    public void OptionsTable_HasEveryOptionWithItsDefault()
    {
        var defaults = new AdvocacyOptions();
        var expected = typeof(AdvocacyOptions).GetProperties().Select(option => $"{option.Name}: {Write(option.GetValue(defaults)!)}");

        var rows = Section("## Options").Skip(2).Select(row => $"{row[0].Trim('`')}: {row[1]}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void BuilderTable_HasEveryMethodOfTheBuilder()
    {
        var expected = typeof(AdvocacyRulesBuilder).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !method.IsSpecialName)
            .Select(method => method.Name
                + (method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "")
                + $"({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})");

        var rows = Section("## Registering").Skip(2).Select(row => row[0].Trim('`'));

        Assert.Equal(expected.Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TelemetryTables_HaveEveryNameThatIsWritten()
    {
        var expected = typeof(Advocacy.Rules.Hosting.TelemetryNames).GetFields(BindingFlags.NonPublic | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!)
            .Distinct();

        var written = CodeSpan().Matches(string.Join('\n', SectionText("## Telemetry"))).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.Equal([], expected.Except(written));
    }

    /// <summary>The cells of the rows of a section's first table.</summary>
    private static IEnumerable<string[]> Section(string heading) => SectionText(heading)
        .SkipWhile(line => !line.StartsWith('|'))
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    private static IEnumerable<string> SectionText(string heading) => _document.Split('\n')
        .SkipWhile(line => line != heading)
        .Skip(1)
        .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal));

    private static string Write(object value) => value switch
    {
        IDictionary<IssueKind, Probability> { Count: 0 } => "none",
        IDictionary<string, Money> { Count: 0 } => "none",
        IDictionary<Currency, decimal> amounts => string.Create(CultureInfo.InvariantCulture, $"{amounts.Count} currencies"),
        TimeSpan time => time.ToString("c"),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex CodeSpan();
}
