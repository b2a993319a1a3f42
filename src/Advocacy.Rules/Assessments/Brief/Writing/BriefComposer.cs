namespace Advocacy.Rules;

/// <summary>Puts a brief's content into the words of a language, part by part, for a writer of any format.</summary>
internal sealed class BriefComposer(BriefContent content, BriefLanguage language, IBriefWriter writer)
{
    private readonly BriefSight _sight = content.Sight;
    private readonly OptionsSection _options = new(content, language, writer);

    internal void Write()
    {
        writer.Begin(new HeadWording(content, language).Head());
        WriteTimeline();
        if (!content.Issues.IsEmpty)
        {
            WriteLosses();
            WriteOwed();
            _options.Write();
            WriteReactions();
        }

        WriteUnknown();
        WriteDecision();
        WriteFaults();
        writer.End([.. Remarks()]);
    }

    private void WriteTimeline()
    {
        var wording = new EventWording(content, language);
        var events = content.Timeline.Events.Select(wording.Of).ToArray();
        writer.Section("happened", language.Text("section.happened"));
        writer.Chart(TimelineChart.Of(language.Text("chart.timeline.title"), language.Text("event.as-of"), language.Text("chart.timeline.text"), events,
            language.Format));
        writer.Events(language.Text("section.happened"), events);
        if (content.Timeline.LeftOut > 0)
        {
            writer.Paragraph(language.Text("timeline.left-out", content.Timeline.LeftOut));
        }

        WriteEvidence();
    }

    private void WriteEvidence()
    {
        if (_sight.Workings && content.Issues.SelectMany(static issue => issue.Issue.Evidence).Any())
        {
            writer.Table(new BriefTable(
                language.Text("evidence.caption"),
                [new(language.Text("column.rule")), new(language.Text("column.version")), new(language.Text("column.weight"), IsFigures: true),
                    new(language.Text("column.item"))],
                [.. content.Issues.SelectMany(issue => (BriefRow[])
                [
                    new([language.Capital(IssueWording.Named(language, issue.Issue))], IsGroup: true),
                    .. issue.Issue.Evidence.Select(each => new BriefRow(
                        [each.Source.Value, each.SourceVersion, each.IsObservation ? language.Text("evidence.observed") : Weight(each.Weight), ItemOf(each)])),
                ])]));
        }
        else if (_sight.Reasons)
        {
            foreach (var issue in content.Issues.Where(static issue => issue.Issue.Status == IssueStatus.Anticipated))
            {
                WriteReasons(issue.Issue);
            }
        }
    }

    private void WriteReasons(PredictedIssue issue)
    {
        var reasons = issue.Evidence.ToLookup(static each => each.IsObservation || each.Weight.Value > 0, each => language.Reason(each.Source, each.Reason));
        if (reasons[true].Any())
        {
            writer.Paragraph(language.Text("evidence.for", language.Capital(language.Code("issue", issue.Kind.Value)), string.Join("; ", reasons[true]))
                + (reasons[false].Any() ? " " + language.Text("evidence.against", string.Join("; ", reasons[false])) : ""));
        }
    }

    private void WriteLosses()
    {
        writer.Section("losses", language.Text(_sight, "section.losses"));
        var rows = content.Issues.SelectMany(OfIssue).ToArray();
        if (rows.Length > 0)
        {
            BriefColumn why = new(language.Text(_sight.Workings ? "column.rule" : "column.why"));
            writer.Table(new BriefTable(
                language.Text(_sight, "losses.caption"),
                [
                    new(language.Text("column.component")), new(language.Text("column.likely"), IsFigures: true),
                        new(language.Text("column.range"), IsFigures: true),
                    new(language.Text("column.basis")), .. _sight.IsCustomer ? [] : (BriefColumn[])[why],
                ],
                [.. rows, .. content.Totals.Select(OfTotal)]));
        }

        WriteUnknownLosses();
        if (content.Lead is { } lead && DelayChart.Of(lead, content.AsOf, language) is { } chart)
        {
            writer.Chart(chart);
        }
    }

    private IEnumerable<BriefRow> OfIssue(BriefIssue issue)
    {
        if (issue.Losses.IsEmpty)
        {
            yield break;
        }

        yield return new([language.Capital(IssueWording.WithStatus(language, issue.Issue))], IsGroup: true);
        foreach (var loss in issue.Losses)
        {
            // Danger to a person has a rank and no price.
            var isDanger = loss.Component == HarmComponent.Safety;
            var reasons = loss.Contributions.Select(each => _sight.Workings ? each.Rule.Value : language.Reason(each.Rule, each.Reason));
            yield return new(
            [
                language.Capital(language.Word(loss.Component)),
                isDanger ? language.Text("losses.no-price") : language.Format.Estimate(loss.Likely),
                isDanger ? "" : Range(loss.Low, loss.Worst),
                language.Word(loss.Basis),
                .. _sight.IsCustomer ? [] : (BriefCell[])[string.Join("; ", reasons)],
            ]);
        }
    }

    private BriefRow OfTotal(LossTotal total) => new(
        [
            language.Text("losses.total"), language.Format.Estimate(total.Likely), Range(total.Low, total.Worst), "", .. _sight.IsCustomer
                ? []
                : (BriefCell[])[""],
        ],
        IsTotal: true);

    private void WriteUnknownLosses()
    {
        var unknown = content.Issues.SelectMany(static issue => issue.Harm.Unknown).Distinct().Order().Select(component => language.Word(component)).ToArray();
        if (unknown.Length > 0)
        {
            writer.Paragraph(language.Text("losses.unknown", language.And(unknown)));
        }

        if (!content.Totals.IsEmpty)
        {
            writer.Paragraph(language.Text("losses.remark"));
        }
    }

    private void WriteOwed()
    {
        writer.Section("owed", language.Text(_sight, "section.owed"));
        var wording = new OwedWording(language, _sight);
        var shown = content.Entitlements.Where(entitlement => _sight.Workings || entitlement.Verdict != Verdict.NotOwed).ToArray();
        if (shown.Length > 0)
        {
            writer.Table(wording.Table(shown));
        }

        var notOwed = content.Entitlements.Where(entitlement => !_sight.Workings && entitlement.Verdict == Verdict.NotOwed).Select(wording.Authority)
            .Distinct(StringComparer.Ordinal).ToArray();
        if (notOwed.Length > 0)
        {
            writer.Paragraph(language.Text("owed.not-as-things-stand", string.Join("; ", notOwed)));
        }
        else if (shown.Length == 0)
        {
            writer.Paragraph(language.Text("owed.nothing-known"));
        }
    }

    private void WriteReactions()
    {
        if (content.Reactions.IsEmpty)
        {
            return;
        }

        writer.Section("reactions", language.Text("section.reactions"));
        string[] asThingsStand = [.. ReactionsOf(content.Reactions.Where(static reaction => reaction.Plan is null))];
        var firstPlan = content.Reactions.FirstOrDefault(static reaction => reaction.Plan is not null)?.Plan;
        string[] afterwards = firstPlan is null ? [] : [.. ReactionsOf(content.Reactions.Where(reaction => reaction.Plan == firstPlan))];
        WriteReactions("reactions.as-things-stand", asThingsStand);
        if (afterwards.SequenceEqual(asThingsStand, StringComparer.Ordinal))
        {
            writer.Paragraph(language.Text("reactions.unchanged"));
        }
        else
        {
            WriteReactions("reactions.after-first-plan", afterwards);
        }

        writer.Paragraph(language.Text("reactions.remark"));
    }

    private void WriteReactions(string heading, string[] reactions)
    {
        if (reactions.Length > 0)
        {
            writer.Paragraph(language.Text(heading));
            writer.List(reactions);
        }
    }

    /// <summary>The likeliest reactions, each told once though it answers several issues.</summary>
    private IEnumerable<string> ReactionsOf(IEnumerable<AnticipatedReaction> reactions)
    {
        const int shown = 5;
        return reactions.OrderByDescending(static reaction => reaction.Likelihood.Value).DistinctBy(static reaction => (reaction.Form, reaction.Kind)).Take(shown)
            .Select(reaction => language.Text(
                "reactions.one",
                language.Word(reaction.Form),
                language.Code("reaction", reaction.Kind.Value),
                language.Format.Percent(reaction.Likelihood),
                language.Word(reaction.Basis))
            + (_sight.Workings ? $" ({string.Join(", ", reaction.Evidence.Select(static each => each.Source.Value))})" : ""));
    }

    private void WriteUnknown()
    {
        var consents = _sight.IsCustomer
            ? content.Options.SelectMany(static options => options.Consents).DistinctBy(static consent => consent.Kind).ToArray()
            : [];
        if (content.Questions.IsEmpty && consents.Length == 0)
        {
            return;
        }

        writer.Section("unknown", language.Text(_sight, "section.unknown"));
        if (_sight.Workings)
        {
            writer.Table(new BriefTable(
                language.Text("unknown.caption"),
                [new(language.Text("column.fact")), new(language.Text("column.subject")), new(language.Text("column.decides")),
                    new(language.Text("column.rule"))],
                [.. content.Questions.Select(question => new BriefRow(
                    [question.Fact, language.Subject(question.Subject), language.Word(question.Stage),
                        string.Join(", ", question.Open.Select(static open => open.Rule.Value))]))]));
            return;
        }

        writer.List(
        [
            .. content.Questions.DistinctBy(static question => question.Name, StringComparer.Ordinal).Select(question => _sight.IsCustomer
                ? language.Capital(language.Fact(question.Name))
                : language.Text("unknown.one", language.Capital(language.Fact(question.Name)), language.Word(question.Stage))),
            .. consents.Select(consent => language.Text("consent.you", language.Code("remedy", consent.Kind.Value))),
        ]);
    }

    private void WriteDecision()
    {
        writer.Section("decide", language.Text(_sight, "section.decide"));
        var decision = content.Decision;
        var when = decision.IsAtOnce
            ? language.Text("decide.at-once")
            : decision.By is { } by
            ? language.Text("decide.by", language.Format.Instant(by))
            : language.Text("decide.no-time");
        writer.Paragraph($"{when} {language.Word(decision.Reason)}"
            + (content.MayChangeBeforeDecision ? " " + language.Text("decide.may-change", language.Format.Instant(content.HoldsUntil!.Value)) : ""));
    }

    private void WriteFaults()
    {
        if (!content.Faults.IsEmpty)
        {
            writer.Section("faults", language.Text("section.faults"));
            writer.List([.. content.Faults.Select(fault => $"{fault.Source}: {fault.Exception.GetType().FullName}")]);
        }
    }

    private IEnumerable<string> Remarks()
    {
        yield return language.Text("remark.estimates");
        foreach (var statement in content.Statements)
        {
            yield return statement;
        }

        if (content.HoldsUntil is { } until && !_sight.IsCustomer)
        {
            yield return language.Text("remark.holds-until", language.Format.Instant(until));
        }

        if (_sight.Workings)
        {
            yield return language.Text("remark.rule-set", content.Set.Version);
        }
    }

    private string Range(Money low, Money worst) => language.Text("losses.range", language.Format.Amount(low), language.Format.Estimate(worst));

    private string Weight(LogOdds weight) => language.Text("evidence.weight", weight);

    private static BriefCell ItemOf(Evidence evidence) => evidence.Item switch
    {
        Incident incident => incident.Id.Value,
        Interaction interaction => interaction.Id.Value,
        null => "",
        var fact => fact.GetType().Name,
    };
}
