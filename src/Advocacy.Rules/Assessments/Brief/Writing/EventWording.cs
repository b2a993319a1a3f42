namespace Advocacy.Rules;

/// <summary>The events of a timeline in words.</summary>
internal sealed class EventWording(BriefContent content, BriefLanguage language)
{
    private readonly bool _isOfSeveral = content.Timeline.Events.Select(static each => each.Subject).OfType<Commitment>().Distinct().Skip(1).Any();

    internal BriefEventText Of(TimelineEvent each) => new(each.At, language.Format.Instant(each.At), What(each), Tone(each));

    private string What(TimelineEvent each)
    {
        var what = each.Item switch
        {
            Incident incident => Of(incident),
            Interaction interaction => Of(interaction),
            PredictedIssue issue => language.Text("event.hits", language.Code("issue", issue.Kind.Value), language.Format.Percent(issue.Likelihood)),
            _ when each.Kind == TimelineEventKind.Promised =>
                language.Text("event.promised", language.Subject(each.Subject!), language.Format.Instant(each.Subject!.OriginalDueAt)),
            _ when each.Kind == TimelineEventKind.Due && each.Subject!.DueAt != each.Subject.OriginalDueAt => language.Text("event.due-after-move"),
            _ => language.Text(Key(each.Kind)),
        };
        return _isOfSeveral && each.Subject is { } subject && each.Kind != TimelineEventKind.Promised
            ? language.Text("event.of", what, subject.Id.Value)
            : what;
    }

    private string Of(Incident incident)
    {
        var kind = language.Code("incident", incident.Kind.Value);
        return content.Sight.FreeText && incident.Description is { Length: > 0 } description ? language.Text("event.described", kind, description)
            : content.Sight.Workings ? language.Text("event.of", kind, incident.Id.Value)
            : kind;
    }

    private string Of(Interaction interaction)
    {
        var what = content.Sight.IsCustomer
            ? language.Code("interaction", interaction.Kind.Value + ".you")
            : language.Code("interaction", interaction.Kind.Value);
        what = interaction.Channel is { } channel ? language.Text("event.by-channel", what, language.Code("channel", channel.Value)) : what;
        what = interaction.Score is { } score ? language.Text("event.scored", what, score.Value, score.Worst, score.Best) : what;
        return content.Sight.Workings ? language.Text("event.of", what, interaction.Id.Value) : what;
    }

    private BriefTone Tone(TimelineEvent each) => each.Kind switch
    {
        TimelineEventKind.AsOf => BriefTone.Now,
        TimelineEventKind.Incident or TimelineEventKind.Hits => BriefTone.Trouble,
        TimelineEventKind.Due or TimelineEventKind.FirstDue => each.At < (each.Subject!.FulfilledAt ?? content.AsOf) ? BriefTone.Trouble : BriefTone.Promise,
        TimelineEventKind.Promised or TimelineEventKind.Fulfilled or TimelineEventKind.Estimated => BriefTone.Promise,
        TimelineEventKind.Interaction when each.Item is Interaction { Kind: var kind }
            && (kind == InteractionKind.Complaint || kind == InteractionKind.Cancellation) => BriefTone.Trouble,
        _ => BriefTone.Plain,
    };

    private static string Key(TimelineEventKind kind) => kind switch
    {
        TimelineEventKind.FirstDue => "event.first-due",
        TimelineEventKind.Due => "event.due",
        TimelineEventKind.Estimated => "event.estimated",
        TimelineEventKind.Fulfilled => "event.fulfilled",
        TimelineEventKind.Dispatched => "event.dispatched",
        TimelineEventKind.LastScan => "event.last-scan",
        TimelineEventKind.Confirmed => "event.confirmed",
        TimelineEventKind.SetOut => "event.set-out",
        TimelineEventKind.LastUpdate => "event.last-update",
        TimelineEventKind.LastWorked => "event.last-worked",
        _ => "event.as-of",
    };
}
