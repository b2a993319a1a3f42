namespace Advocacy.Rules.Tool.Assess;

/// <summary>Assessments for people. Errors go to standard error alone.</summary>
internal sealed class DocumentReport(AssessmentDocument document) : IAssessmentReport
{
    public void Add(CaseAssessment assessment) => document.Write(assessment);

    public void Complete(IReadOnlyList<CaseError> errors)
    {
    }
}
