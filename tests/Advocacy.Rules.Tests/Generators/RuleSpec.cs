using System.Collections.Immutable;
using Advocacy.Rules.Authoring;

namespace Advocacy.Rules.Tests.Generators;

internal enum About
{
    Errands,
    Visits,
    Commitments,
    TheCustomer,
}

/// <summary>A rule as data, from which the grammar builds the rule.</summary>
internal sealed record RuleSpec(string Id, About About, ConclusionSpec Concludes)
{
    internal ImmutableArray<ClauseSpec> Clauses { get; init; } = [];

    internal BindingSpec? Binding { get; init; }

    internal EffectivePeriod Period { get; init; } = EffectivePeriod.Always;

    internal bool IsAbout(ISubject subject) => About switch
    {
        About.Errands => subject is Errand,
        About.Visits => subject is Visit,
        About.Commitments => subject is Commitment,
        _ => subject is Customer,
    };

    internal Rule Build() => About switch
    {
        About.Errands => Build<Errand>(),
        About.Visits => Build<Visit>(),
        About.Commitments => Build<Commitment>(),
        _ => Build<Customer>(),
    };

    public override string ToString() =>
        $"{Id} about {About} {Period}: {string.Join(" and ", Clauses)} {Binding} => {Concludes}";

    private Rule Build<T>()
        where T : class, ISubject => Concludes switch
    {
        DerivesAlert => Derivation<T, Alert>(new Alert(Id)),
        DerivesAlarm => Derivation<T, Alarm>(new Alarm(Id)),
        Predicts predicts => Prediction<T>(predicts),
        Observes observes => Observation<T>(observes),
        Harms harms => Harm<T>(harms),
        Owes owes => Entitlement<T>(owes),
        Proposes proposes => Remedy<T>(proposes),
        Anticipates anticipates => Reaction<T>(anticipates),
        _ => throw new InvalidOperationException($"{Concludes} is not a conclusion."),
    };

    private TSelf Say<TSelf, T, TIts>(TSelf opening)
        where TSelf : Sentence<TSelf, T, TIts>
        where T : class, ISubject
        where TIts : Surroundings =>
        Clauses.Aggregate(opening.InForce(Period), static (sentence, clause) => clause.AddTo<TSelf, T, TIts>(sentence));

    private Rule Derivation<T, TFact>(TFact fact)
        where T : class, ISubject
        where TFact : class
    {
        var sentence = Say<DerivationSentence<T>, T, Surroundings>(Derive.About<T>(Id));
        return Binding switch
        {
            EachIncident each => each.AddTo(sentence.ForEach(its => its.Incidents)).Derives((_, _) => fact),
            GivenAlert => sentence.Given<Alert>().Derives((_, _) => fact),
            GivenAlarm => sentence.Given<Alarm>().Derives((_, _) => fact),
            _ => sentence.Derives(_ => fact),
        };
    }

    private Rule Prediction<T>(Predicts predicts)
        where T : class, ISubject
    {
        var sentence = Say<PredictionSentence<T>, T, Surroundings>(Predict.About<T>(Id));
        var weight = new LogOdds(predicts.Weight);
        return Binding switch
        {
            EachIncident each => each.AddTo(sentence.ForEach(its => its.Incidents)).Predicts(predicts.Kind, weight)
                .Because((_, incident) => $"{incident.Id} at {incident.OccurredAt:u} weighs {predicts.Weight:0.000}"),
            GivenAlert => sentence.Given<Alert>().Predicts(predicts.Kind, weight).Because((_, alert) => $"{alert.By} {1234.5m:N}"),
            GivenAlarm => sentence.Given<Alarm>().Predicts(predicts.Kind, weight).Because((_, alarm) => $"{alarm.By} {1234.5m:N}"),
            _ => sentence.Predicts(predicts.Kind, weight).Because(subject => $"made at {Facts.MadeAt(subject):u}, {1234.5m:N}"),
        };
    }

    private Rule Observation<T>(Observes observes)
        where T : class, ISubject
    {
        var sentence = Say<PredictionSentence<T>, T, Surroundings>(Predict.About<T>(Id));
        return Binding switch
        {
            EachIncident each => each.AddTo(sentence.ForEach(its => its.Incidents)).Observes(observes.Kind, (_, incident) => incident.OccurredAt).Because("seen"),
            GivenAlert => sentence.Given<Alert>().Observes(observes.Kind, (subject, _) => Facts.MadeAt(subject) + observes.After).Because("seen"),
            GivenAlarm => sentence.Given<Alarm>().Observes(observes.Kind, (subject, _) => Facts.MadeAt(subject) + observes.After).Because("seen"),
            _ => sentence.Observes(observes.Kind, subject => Facts.MadeAt(subject) + observes.After).Because("seen"),
        };
    }

    private Rule Harm<T>(Harms harms)
        where T : class, ISubject
    {
        var sentence = Say<HarmSentence<T>, T, IssueSurroundings>(Weigh.About<T>(Id).On(harms.Kind));
        return Binding switch
        {
            EachIncident each => each.AddTo(sentence.ForEach(its => its.Incidents)).Harms(harms.Component, (_, _) => harms.Estimate).Because("harm"),
            GivenAlert => sentence.Given<Alert>().Harms(harms.Component, (_, _) => harms.Estimate).Because("harm"),
            GivenAlarm => sentence.Given<Alarm>().Harms(harms.Component, (_, _) => harms.Estimate).Because("harm"),
            _ => sentence.Harms(harms.Component, _ => harms.Estimate).Because("harm"),
        };
    }

    private Rule Entitlement<T>(Owes owes)
        where T : class, ISubject
    {
        var sentence = Say<EntitlementSentence<T>, T, IssueSurroundings>(Entitle.About<T>(Id).On(owes.Kind));
        Obligation Owed(IssueSurroundings its) =>
            new(owes.PerDay ? owes.Amount * its.Issue.DaysLate : owes.Amount) { Form = owes.Form, DueBy = owes.DueBy };
        return Binding switch
        {
            EachIncident each => each.AddTo(sentence.ForEach(its => its.Incidents)).Owes(Authority.Contract, Id, (_, _, its) => Owed(its)).Because("owed"),
            GivenAlert => sentence.Given<Alert>().Owes(Authority.Contract, Id, (_, _, its) => Owed(its)).Because("owed"),
            GivenAlarm => sentence.Given<Alarm>().Owes(Authority.Contract, Id, (_, _, its) => Owed(its)).Because("owed"),
            _ => sentence.Owes(Authority.Contract, Id, (_, its) => Owed(its)).Because("owed"),
        };
    }

    private Rule Remedy<T>(Proposes proposes)
        where T : class, ISubject
    {
        var sentence = Say<RemedySentence<T>, T, IssueSurroundings>(
            Propose.About<T>(Id).On(proposes.Kinds[0], proposes.Kinds.AsSpan()[1..]));
        return Binding switch
        {
            EachIncident each => each.AddTo(sentence.ForEach(its => its.Incidents)).Proposes(proposes.Kind, (_, _) => proposes.Terms).Because("done"),
            GivenAlert => sentence.Given<Alert>().Proposes(proposes.Kind, (_, _) => proposes.Terms).Because("done"),
            GivenAlarm => sentence.Given<Alarm>().Proposes(proposes.Kind, (_, _) => proposes.Terms).Because("done"),
            _ => sentence.Proposes(proposes.Kind, _ => proposes.Terms).Because("done"),
        };
    }

    private Rule Reaction<T>(Anticipates anticipates)
        where T : class, ISubject
    {
        var sentence = Say<ReactionSentence<T>, T, IssueSurroundings>(Anticipate.About<T>(Id).On(anticipates.Issue));
        var (_, form, kind, weight, basis) = anticipates;
        return Binding switch
        {
            EachIncident each => each.AddTo(sentence.ForEach(its => its.Incidents)).Anticipates(form, kind, new(weight), basis)
                .Because((_, incident) => $"{incident.Id} at {incident.OccurredAt:u}"),
            GivenAlert => sentence.Given<Alert>().Anticipates(form, kind, new(weight), basis).Because((_, alert) => $"{alert.By}"),
            GivenAlarm => sentence.Given<Alarm>().Anticipates(form, kind, new(weight), basis).Because((_, alarm) => $"{alarm.By}"),
            ToPlan to => sentence.ToPlan().When((_, plan) => plan.Score.InteractionalJustice == to.Interactional, $"interactional is {to.Interactional}")
                .Anticipates(form, kind, new(weight), basis).Because((_, plan) => $"{plan.Id}, {1234.5m:N}"),
            _ => sentence.Anticipates(form, kind, new(weight), basis).Because(subject => $"made at {Facts.MadeAt(subject):u}"),
        };
    }
}
