using System.Collections.Immutable;

namespace Advocacy.Rules.Tests.Generators;

internal enum Flag
{
    Alpha,
    Beta,
    Gamma,
}

/// <summary>The facts that generated clauses read, of any subject.</summary>
internal static class Facts
{
    internal static bool? Of(ISubject subject, Flag flag) => (subject, flag) switch
    {
        (Errand errand, Flag.Alpha) => errand.Alpha,
        (Errand errand, Flag.Beta) => errand.Beta,
        (Errand errand, _) => errand.Gamma,
        (Customer customer, Flag.Alpha) => customer.Preferences.AcceptsVouchers,
        _ => null,
    };

    internal static int? Count(ISubject subject) => (subject as Errand)?.Count;

    internal static string? Place(ISubject subject) => subject is Customer customer ? customer.Name : (subject as Errand)?.Place;

    internal static DateTimeOffset? SeenAt(ISubject subject) => (subject as Errand)?.SeenAt;

    internal static ImmutableArray<Pause> Pauses(ISubject subject) => subject is Commitment commitment ? commitment.Pauses : [];

    internal static bool IsOpen(ISubject subject) => subject is not Commitment commitment || commitment.IsOpen;

    internal static DateTimeOffset DueAt(ISubject subject) => subject is Commitment commitment ? commitment.DueAt : Draw.Start;

    internal static DateTimeOffset MadeAt(ISubject subject) => subject is Commitment commitment ? commitment.MadeAt : Draw.Start;
}
