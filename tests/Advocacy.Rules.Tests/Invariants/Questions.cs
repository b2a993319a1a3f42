using Advocacy.Rules.Tests.Generators;

namespace Advocacy.Rules.Tests.Invariants;

/// <summary>A question to the clock, its answer as a number.</summary>
internal sealed record Question(string Kind, DateTimeOffset At, TimeSpan Length)
{
    internal long Ask(Clock clock) => Kind switch
    {
        "passed" => clock.HasPassed(At) ? 1 : 0,
        "within" => clock.IsWithin(At, At + Length) ? 1 : 0,
        "elapsed" => clock.HasElapsed(Length, At) ? 1 : 0,
        "ahead" => clock.HasElapsed(-Length, At) ? 1 : 0,
        "started" => clock.StartedSteps(Length, At),
        "completed" => clock.CompletedSteps(Length, At),
        _ => clock.StartedSteps(Length, At, Length / 3),
    };
}

internal static class Questions
{
    internal static Draw<Question[]> Many { get; } = (
        from kind in Draw.Elements("passed", "within", "elapsed", "ahead", "started", "completed", "soon")
        from minutes in Draw.Choose(-20_000, 20_000)
        from length in Draw.Length
        select new Question(kind, Draw.Start.AddMinutes(minutes), length)).Some(1, 4);
}
