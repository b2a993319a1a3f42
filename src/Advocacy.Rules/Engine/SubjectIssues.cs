using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Engine;

/// <summary>A subject with issues, on its way through the later stages.</summary>
internal readonly record struct SubjectIssues(ISubject Subject, int Position, SubjectProgram Program, DerivedFacts? Derived, int First, int Count);
