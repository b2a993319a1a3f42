using System.Collections.Immutable;
using System.Text.Json;

namespace Advocacy.Rules.Packs;

/// <summary>A file of worked cases, read and bound to the schemes: an array of cases in JSON.</summary>
/// <remarks>A case that cannot be read costs no other. Immutable; safe to share between threads.</remarks>
public sealed class ConformanceFile
{
    private readonly ImmutableArray<(ConformanceCase Case, Func<DateOnly, EntitlementDecision> Decide)> _bound;

    private ConformanceFile(ImmutableArray<(ConformanceCase, Func<DateOnly, EntitlementDecision>)> bound, ImmutableArray<ConformanceError> errors) =>
        (_bound, Errors) = (bound, errors);

    /// <summary>The cases that could be read, in the file's order.</summary>
    public ImmutableArray<ConformanceCase> Cases => [.. _bound.Select(static each => each.Case)];

    /// <summary>What could not be read, in the file's order.</summary>
    public ImmutableArray<ConformanceError> Errors { get; }

    /// <summary>Reads a file. What is wrong with it is data: see <see cref="Errors"/>.</summary>
    /// <param name="utf8">The file, in UTF-8, with or without a byte order mark.</param>
    /// <param name="schemes">The schemes that cases may name; <see cref="PublishedEntitlements.Schemes"/> when absent.</param>
    /// <returns>The cases and the errors.</returns>
    public static ConformanceFile Read(ReadOnlySpan<byte> utf8, ImmutableArray<EntitlementScheme>? schemes = null)
    {
        var text = utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8;
        var reading = new ConformanceReading(schemes ?? PublishedEntitlements.Schemes);
        reading.ReadAll(text);
        return new ConformanceFile([.. reading.Bound], [.. reading.Errors]);
    }

    /// <summary>Decides every case and compares the verdict, the amount, the percentage and the deciding fact.</summary>
    /// <returns>The differences, in the file's order; none where all agree.</returns>
    public ImmutableArray<ConformanceDifference> Check() => [.. _bound.SelectMany(static each => ConformanceDifference.Of(each.Case, each.Decide(each.Case.AsOfDate)))];
}

/// <summary>Something in a file of worked cases that could not be read.</summary>
/// <param name="Line">The line, counted from 1, in which the case begins, or in which the text is broken.</param>
/// <param name="Case">The case's id; <see langword="null"/> where it is not known.</param>
/// <param name="Message">What is wrong, and what would be right.</param>
/// <remarks>Immutable; safe to share between threads.</remarks>
public sealed record ConformanceError(int Line, string? Case, string Message)
{
    /// <summary>The line, the case and the message.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Line}{(Case is null ? "" : $", case {Case}")}: {Message}");
}
