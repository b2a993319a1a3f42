using Advocacy.Rules.Tool.Assess;
using Advocacy.Rules.Tool.Documents;

namespace Advocacy.Rules.Tool.Explain;

/// <summary>The document and the words in which people are answered.</summary>
internal sealed class Answering(IDocument document, Wording wording, TimeSpan firstReachStep)
{
    internal IDocument Document => document;

    internal Wording Wording => wording;

    internal KeyWording Key { get; } = new(wording, firstReachStep);

    internal void Head(CaseAssessment assessment) => document.Heading(1, $"Customer {assessment.Case.Customer.Id}, as of {wording.Of(assessment.AsOf)}");

    internal static string OfSubject(ISubject subject) => Wording.Capital(Wording.OfSubject(subject));

    internal string[] Remedies(RemedyPlan plan) => [.. new PlansSection(document, wording, Key).Remedies(plan.Remedies)];
}
