using System.Globalization;
using System.Text.Json;

namespace Advocacy.Rules.Tests.Assessments.Brief;

/// <summary>Text from outside is text in every format, whatever it holds.</summary>
public sealed class BriefEscapingTests
{
    private static readonly AdvocacyBrief _brief = AdvocacyBrief.Of(Hostile.Assess(), BriefAudience.DecisionMaker);

    private static readonly CultureInfo _english = CultureInfo.GetCultureInfo("en-GB");

    [Fact]
    public void Html_ShowsItAsItIs()
    {
        var html = _brief.ToHtml(_english);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.Contains("&amp;lt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', html);
        Assert.DoesNotContain('\u0007', html);
    }

    [Fact]
    public void Markdown_ShowsItAsItIs()
    {
        var markdown = _brief.ToMarkdown(_english);

        Assert.Contains(@"\*bold\* \[link\](http\://evil.example) !\[x\](y) \| cell \| \`code\` &amp;lt; \<img src=x", markdown, StringComparison.Ordinal);
        Assert.Contains(@"\<script\>", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', markdown);
    }

    [Theory]
    [InlineData("# heading", @"\# heading")]
    [InlineData("- item", @"\- item")]
    [InlineData("1. item", @"1\. item")]
    [InlineData("40.00 EUR", "40.00 EUR")]
    [InlineData("www.evil.example", @"www\.evil.example")]
    [InlineData("a@b.example", @"a\@b.example")]
    [InlineData("a\nb", "a b")]
    public void Markdown_OfALine_CannotStartABlockOrALink(string text, string expected) => Assert.Equal(expected, PlainText.MarkdownLine(text));

    [Fact]
    public void Json_KeepsItAsData()
    {
        using var document = JsonDocument.Parse(_brief.ToJson(_english));

        Assert.Equal(Hostile.Script, document.RootElement.GetProperty("customerName").GetString());
    }

    [Fact]
    public void Html_LoadsNothing()
    {
        var html = _brief.ToHtml(_english);

        Assert.All(["src=", "href=", "url(", "@import", "<link", "<iframe", "javascript:"], part =>
            Assert.DoesNotContain(part, html.Replace("&lt;img src=x", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
    }
}
