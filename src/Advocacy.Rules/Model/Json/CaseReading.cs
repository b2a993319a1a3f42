using System.Diagnostics.CodeAnalysis;

namespace Advocacy.Rules;

/// <summary>What came of one case of a file: the case, or the reason why it could not be read.</summary>
/// <remarks>A case is accepted whole or not at all. Immutable; safe to share between threads.</remarks>
public sealed class CaseReading
{
    internal CaseReading(CustomerCase @case, long line, string path) => (Case, Line, Path) = (@case, line, path);

    internal CaseReading(CaseError error) => (Error, Line, Path) = (error, error.Line, error.Path);

    /// <summary>Whether the case was read.</summary>
    [MemberNotNullWhen(true, nameof(Case))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsRead => Case is not null;

    /// <summary>The case; <see langword="null"/> where it could not be read.</summary>
    public CustomerCase? Case { get; }

    /// <summary>Why it could not be read; <see langword="null"/> where it was.</summary>
    public CaseError? Error { get; }

    /// <summary>The line on which the case begins, counted from 1; where it could not be read, the line of the error.</summary>
    public long Line { get; }

    /// <summary>The JSON path of the case from the file's root, such as <c>$[3]</c>; where it could not be read, the path of the error.</summary>
    public string Path { get; }
}
