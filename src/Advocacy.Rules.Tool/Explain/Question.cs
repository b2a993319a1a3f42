using System.Text.Json;

namespace Advocacy.Rules.Tool.Explain;

/// <summary>What is asked of every assessment of a file.</summary>
internal abstract class Question
{
    /// <summary>What to say where no case of the file has what is asked about.</summary>
    internal abstract string NothingToSay { get; }

    /// <summary>Whether a case has what is asked about.</summary>
    internal abstract bool Concerns(CaseAssessment assessment);

    /// <summary>Answers for people.</summary>
    internal abstract void Answer(CaseAssessment assessment, Answering people);

    /// <summary>Answers for programs: writes properties of the case's object.</summary>
    internal abstract void Answer(CaseAssessment assessment, Utf8JsonWriter json);
}
