using System.Collections.Immutable;
using System.Globalization;

namespace Advocacy.Rules.Packs.Tests.Schemes.Generators;

/// <summary>What an input of a scheme may be: JSON texts, among them both sides of every boundary, in rising order where they are numbers or dates.</summary>
internal sealed record InputDraw(string Name, ImmutableArray<string> Values)
{
    /// <summary>Whether it must be there.</summary>
    internal bool IsRequired { get; init; }

    /// <summary>Whether it may be unknown.</summary>
    internal bool MayBeUnknown { get; init; } = true;

    /// <summary>Another input, without whose value this one would contradict it.</summary>
    internal (string Name, string Value)? OnlyWith { get; init; }

    internal static InputDraw Of(string name, params ReadOnlySpan<string> values) => new(name, [.. values]);

    internal static InputDraw YesNo(string name) => Of(name, "false", "true");

    /// <summary>A yes-or-no fact that is one of the two in most cases.</summary>
    internal static InputDraw Usually(string name, string value) => Of(name, value == "true" ? "false" : "true", value, value, value);

    internal static InputDraw Word(string name, params ReadOnlySpan<string> words) => new(name, [.. words.ToArray().Select(static word => $"\"{word}\"")]);

    internal static InputDraw Date(string name, params ReadOnlySpan<string> dates) => Word(name, dates);

    internal static InputDraw Number(string name, params ReadOnlySpan<double> numbers) =>
        new(name, [.. numbers.ToArray().Select(static number => number.ToString(CultureInfo.InvariantCulture))]);

    internal string Draw(Random random) => Values[random.Next(Values.Length)];

    /// <summary>The input as cases usually have it: left out, unknown or known.</summary>
    internal string? DrawAny(Random random) => random.Next(10) switch
    {
        0 when MayBeUnknown => DrawnCase.Unknown,
        < 5 when !IsRequired => null,
        _ => Draw(random),
    };
}
