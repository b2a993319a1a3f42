namespace Advocacy.Rules.Testing.Tests;

/// <summary>Ways to the system's time that a rule may take without showing it.</summary>
internal static class Ages
{
    internal static bool IsOld(Delivery delivery) => HasPassed(delivery.DueAt);

    internal static bool HasPassed(DateTimeOffset instant) => instant < DateTimeOffset.UtcNow;

    internal static bool IsEven(Delivery delivery, int turns) => turns == 0 ? IsOld(delivery) : IsOdd(delivery, turns - 1);

    internal static IEnumerable<DateTime> Recent()
    {
        yield return DateTime.Now;
    }

    /// <summary>Calls itself for ever other types.</summary>
    internal static bool IsDeep<T>(int turns) => turns == 0 ? Environment.TickCount > 0 : IsDeep<List<T>>(turns - 1);

    private static bool IsOdd(Delivery delivery, int turns) => turns != 0 && IsEven(delivery, turns - 1);
}

internal static class Kept
{
    internal static readonly DateTimeOffset At = DateTimeOffset.UtcNow;
}

internal interface ITeller
{
    bool IsPast(DateTimeOffset instant);
}

internal sealed class Teller : ITeller
{
    public bool IsPast(DateTimeOffset instant) => instant.UtcDateTime < DateTime.UtcNow;
}

internal interface ITelling<T>
{
    bool IsToday(T subject);
}

internal abstract class Telling<T>
{
    internal abstract bool IsPast(T subject);
}

internal sealed class TellingOfDeliveries : Telling<Delivery>, ITelling<Delivery>
{
    public bool IsToday(Delivery subject) => subject.DueAt.Date == DateTimeOffset.Now.Date;

    internal override bool IsPast(Delivery subject) => subject.DueAt.Date < DateTime.Today;
}

/// <summary>Tells a time of its own.</summary>
internal sealed class Fixed : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.UnixEpoch;
}

internal sealed record Age(TimeSpan Time);

internal sealed class ReadsTheTime : IPredictor
{
    public RuleId Id => new("acme/model");

    public string Version => "1";

    public IEnumerable<Prediction> Predict(CustomerCase @case, Clock clock)
    {
        yield return new Prediction(null, IssueKind.Unheard, LogOdds.Strong, $"as of {DateTimeOffset.UtcNow}");
    }
}
