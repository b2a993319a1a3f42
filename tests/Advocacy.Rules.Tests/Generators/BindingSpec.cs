using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Generators;

/// <summary>What a generated sentence binds.</summary>
internal abstract record BindingSpec;

internal sealed record EachIncident(IncidentKind Kind, TimeSpan? NotOlderThan) : BindingSpec
{
    internal TSelf AddTo<TSelf, T, TIts>(BoundSentence<TSelf, T, Incident, TIts> sentence)
        where TSelf : BoundSentence<TSelf, T, Incident, TIts>
        where T : class, ISubject
        where TIts : Surroundings
    {
        var bound = sentence.When((_, incident) => incident.Kind == Kind, $"kind is {Kind}");
        return NotOlderThan is { } age
            ? bound.Unless((_, incident, its) => its.Clock.HasElapsed(age, incident.OccurredAt), $"older than {age:c}")
            : bound;
    }

    internal bool Holds(Incident incident, DateTimeOffset asOf) =>
        incident.Kind == Kind && (NotOlderThan is not { } age || asOf < incident.OccurredAt + age);
}

internal sealed record GivenAlert : BindingSpec;

internal sealed record GivenAlarm : BindingSpec;

/// <summary>Binds the plan of a reaction rule.</summary>
internal sealed record ToPlan(bool Interactional) : BindingSpec;
