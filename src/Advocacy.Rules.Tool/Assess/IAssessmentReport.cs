namespace Advocacy.Rules.Tool.Assess;

/// <summary>Where assessments go as they are made, in one of the output formats.</summary>
internal interface IAssessmentReport
{
    void Add(CaseAssessment assessment);

    /// <summary>Ends the report.</summary>
    /// <param name="errors">Why cases could not be read or assessed.</param>
    void Complete(IReadOnlyList<CaseError> errors);
}
