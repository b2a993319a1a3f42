using System.Collections.Immutable;
using System.Globalization;

namespace Advocacy.Rules;

/// <summary>The customer's case as a person reads it: what was promised and what happened, what it means for the customer, what is owed, what to do by when.</summary>
/// <remarks>
/// <para>What each audience sees:</para>
/// <list type="table">
/// <listheader><term>part</term><description>customer, advocate, decision maker, auditor</description></listheader>
/// <item><term>the customer's name</term><description>yes, yes, yes, no: the id</description></item>
/// <item><term>what people wrote of incidents</term><description>no, yes, yes, no</description></item>
/// <item><term>timeline, losses with ranges and basis, what is owed, the first plans, by when</term><description>yes, yes, yes, yes</description></item>
/// <item><term>verdicts that something is not owed</term><description>no, yes, yes, yes with the deciding clause</description></item>
/// <item><term>reasons of what is predicted, weighed and proposed</term><description>no, yes, yes, no: rule ids</description></item>
/// <item><term>what a plan costs the business</term><description>no, no, yes, yes</description></item>
/// <item><term>approval, ranking keys, gates, why a person must look, anticipated reactions</term><description>no, yes, yes, yes</description></item>
/// <item><term>facts to find out</term><description>those that the customer knows, the most deciding, the most deciding, all with their
/// rules</description></item>
/// <item><term>rule ids and versions, weights, deciding facts and clauses, faults by type, the rule set's version</term><description>no, no, no,
/// yes</description></item>
/// </list>
/// <para>
/// Every estimate is marked as one and has its range. Totals of worst amounts assume that they coincide, and say so. Danger to a person is no part of a
/// total. Money is never converted. Texts are in English, Danish, Czech and Filipino, chosen by the culture with its parents; a culture of any other
/// language has English texts and its own formats. Instants are told in one offset, in which the first issue's promise is due, and never in the machine's
/// zone. Text from outside is escaped. Same assessment, audience and culture, same text.
/// </para>
/// <para>Immutable; safe to share between threads.</para>
/// </remarks>
public sealed class AdvocacyBrief
{
    private readonly BriefContent _content;

    private AdvocacyBrief(BriefContent content) => _content = content;

    /// <summary>For whom it is written.</summary>
    public BriefAudience Audience => _content.Audience;

    /// <summary>The languages that have all texts, by their tags: <c>en</c>, <c>da</c>, <c>cs</c>, <c>fil</c>.</summary>
    public static ImmutableArray<string> Languages => BriefLanguage.Languages;

    /// <summary>
    /// Before when a decision is needed; <see langword="null"/> where no fact sets a time. The assessment's own instant means at once: an issue goes on,
    /// what is owed is overdue, or no remedy of the first plan comes in time. Else the earliest of the deadlines of what is owed and, for each anticipated
    /// issue, when it hits less the lead time of the remedy of the first ranked plan that ends it. The assessment may change before, at <see
    /// cref="CaseAssessment.HoldsUntil"/>; the brief says so.
    /// </summary>
    public DateTimeOffset? DecideBy => _content.Decision.By;

    /// <summary>Writes up an assessment for an audience.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="audience">For whom; what they may not see is not in the brief.</param>
    /// <returns>The brief.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="audience"/> is none of the audiences.</exception>
    public static AdvocacyBrief Of(CaseAssessment assessment, BriefAudience audience)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new AdvocacyBrief(new BriefContent(assessment, audience));
    }

    /// <summary>The brief as Markdown with GitHub's tables.</summary>
    /// <param name="culture">Chooses the language and the formats.</param>
    /// <returns>The document.</returns>
    public string ToMarkdown(CultureInfo culture) => Written(new MarkdownBrief(), culture);

    /// <summary>The brief as one self-contained page: no script, nothing loaded, for screens light and dark and for paper.</summary>
    /// <param name="culture">Chooses the language and the formats.</param>
    /// <returns>The document.</returns>
    public string ToHtml(CultureInfo culture) => Written(new HtmlBrief(), culture);

    /// <summary>The brief as JSON: the facts for programs, beside the texts of the chosen language.</summary>
    /// <param name="culture">Chooses the language and the formats of the texts; numbers and instants are JSON's.</param>
    /// <returns>The document.</returns>
    public string ToJson(CultureInfo culture) => JsonBrief.Write(_content, Language(culture));

    private string Written(IBriefWriter writer, CultureInfo culture)
    {
        new BriefComposer(_content, Language(culture), writer).Write();
        return writer.ToString()!;
    }

    private BriefLanguage Language(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return new BriefLanguage(culture, _content.Offset, _content.Set);
    }
}
