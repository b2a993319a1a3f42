namespace Advocacy.Rules.Engine;

/// <summary>Evidence found for the subject being looked at, before it is gathered by issue.</summary>
internal readonly record struct Found(int Ordinal, IssueKind Kind, Evidence Evidence, DateTimeOffset? ObservedAt);
