using System.Globalization;

namespace Advocacy.Rules;

/// <summary>Why a case could not be read: where, what is wrong, and what would be right.</summary>
/// <remarks>The message may quote ids, codes and instants of the case. Immutable; safe to share between threads.</remarks>
/// <param name="File">The name that was given for the file; <see langword="null"/> where the case did not come from one.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Path">The JSON path, <c>$.incidents[1].occurredAt</c>; in an array of cases, <c>$[3].incidents[1]</c>.</param>
/// <param name="Message">What is wrong and what would be right. English.</param>
public sealed record CaseError(string? File, long Line, string Path, string Message)
{
    /// <summary>The error on one line: <c>cases.json(12): $.incidents[1].occurredAt: …</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line}): {Path}: {Message}");
}
