namespace Advocacy.Rules;

/// <summary>The ranked options: for the most urgent subject the first plans with their keys side by side, for every other one the first.</summary>
internal sealed class OptionsSection(BriefContent content, BriefLanguage language, IBriefWriter writer)
{
    private readonly BriefSight _sight = content.Sight;
    private readonly KeyWording _keys = new(language, content.Set.Scales.FirstReachStep);

    internal void Write()
    {
        writer.Section("options", language.Text(_sight, "section.options"));
        foreach (var options in content.Options)
        {
            if (content.Options.Length > 1)
            {
                writer.Subheading(language.Capital(_sight.IsCustomer && options.Subject is Customer
                    ? language.Text("subject.customer.you")
                    : language.Subject(options.Subject)));
            }

            Write(options, isLead: options == content.Options[0]);
        }
    }

    private void Write(SubjectOptions subject, bool isLead)
    {
        var shown = isLead && !_sight.IsCustomer ? subject.Options : [.. subject.Options.Take(1)];
        if (shown.IsEmpty)
        {
            writer.Paragraph(language.Text("options.none"));
        }
        else
        {
            var told = new HashSet<string>(StringComparer.Ordinal);
            writer.Plans([.. shown.Select(option => new BriefPlanText(Title(option), [.. Lines(option, told)]))]);
        }

        if (shown is [{ Score: { } first }, { Score: { } second }, ..] && first.FirstDifference(second) is { } key)
        {
            writer.Paragraph(language.Text("options.why-first", language.Text($"why.{KeyWording.CodeOf(key)}")));
            writer.Table(_keys.Table([.. shown.Select(static option => option.Score!)], [.. shown.Select(Cost)]));
        }

        foreach (var remark in Remarks(subject, shown.Length))
        {
            writer.Paragraph(remark);
        }
    }

    private string Title(BriefOption option) => option.Remedies.IsEmpty
        ? language.Text("options.do-nothing-more")
        : language.Capital(string.Join(" + ", option.Remedies.Select(Action).Distinct(StringComparer.Ordinal)));

    private string Action(Remedy remedy)
    {
        var action = language.Code("remedy", remedy.Kind.Value);
        return remedy.Terms.Pays is { Amount.IsZero: false } pays
            ? language.Text("options.pays", action, pays.Form == PaymentForm.Cash
                ? language.Format.Exact(pays.Amount)
                : language.Text("owed.in-form", language.Format.Exact(pays.Amount), language.Word(pays.Form)))
            : action;
    }

    /// <summary>What there is to say of a plan. A reason that was told with an earlier plan, or with what is owed, is not told again.</summary>
    private IEnumerable<string> Lines(BriefOption option, HashSet<string> told)
    {
        if (_sight.Workings && !option.Remedies.IsEmpty)
        {
            yield return string.Join(", ", option.Remedies.Select(static remedy => remedy.Id.Value));
        }

        var reasons = _sight.Reasons
            ? option.Remedies.Where(static remedy => remedy.Fulfils is null).Select(remedy => language.Reason(remedy.Id, remedy.Reason)).Where(told.Add)
                .ToArray()
            : [];
        if (reasons.Length > 0)
        {
            yield return language.Capital(string.Join("; ", reasons)) + ".";
        }

        if (!option.Remedies.IsEmpty)
        {
            yield return option.LeadTime == TimeSpan.Zero
                ? language.Text("options.at-once")
                : language.Text("options.lead-time", language.Duration(option.LeadTime));
        }

        var effort = option.Remedies.Aggregate(TimeSpan.Zero, static (sum, remedy) => sum + remedy.Terms.CustomerEffort);
        if (effort > TimeSpan.Zero)
        {
            yield return language.Text(_sight, "options.effort", language.Duration(effort));
        }

        if (option.Cost is not null)
        {
            yield return language.Text("options.cost", Cost(option));
        }

        if (option.Approval is { } approval)
        {
            yield return approval.Role is { } role ? language.Text("options.approval", role) : language.Text("options.approval-beyond");
        }
    }

    private string Cost(BriefOption option) => option.Cost switch
    {
        null => "",
        { Amounts: null } => language.Text("cost.unknown"),
        { Amounts: { IsEmpty: true } } => language.Text("cost.nothing"),
        { Amounts: { } amounts } => language.And(amounts.Select(language.Format.Exact)),
    };

    private IEnumerable<string> Remarks(SubjectOptions subject, int shown)
    {
        if (_sight.IsCustomer)
        {
            yield break;
        }

        if (subject.RankedCount > shown)
        {
            yield return language.Text("options.more", subject.RankedCount - shown);
        }

        if (!subject.Consents.IsEmpty)
        {
            yield return language.Text("options.ask-consent",
                string.Join("; ", subject.Consents.Select(consent => language.Code("remedy", consent.Kind.Value))));
        }

        var gates = subject.Gates.Select(gate => _sight.Workings || gate.Kind == GateKind.WordsAlone
            ? language.Word(gate.Kind)
            : $"{language.Word(gate.Kind)}: {gate.Question}").Distinct(StringComparer.Ordinal).ToArray();
        if (gates.Length > 0)
        {
            yield return language.Text("options.gated", string.Join("; ", gates));
        }

        if (subject.ShortfallCount > 0)
        {
            yield return language.Text("options.shortfalls", subject.ShortfallCount);
        }

        if (!subject.ReviewReasons.IsEmpty)
        {
            yield return language.Text("options.review", string.Join("; ", subject.ReviewReasons.Select(reason => language.Word(reason))));
        }

        if (subject.Composition == PlanComposition.Greedy)
        {
            yield return language.Text("options.greedy");
        }
    }
}
