namespace Advocacy.Rules;

/// <summary>What is owed, by what authority and why.</summary>
internal sealed class OwedWording(BriefLanguage language, BriefSight sight)
{
    internal BriefTable Table(IEnumerable<Entitlement> entitlements) => new(
        language.Text(sight, "owed.caption"),
        [
            new(language.Text("column.verdict")), new(language.Text("column.amount"), IsFigures: true), new(language.Text("column.authority")),
            new(language.Text(sight.Workings ? "column.deciding" : "column.why")),
        ],
        [.. entitlements.Select(each => new BriefRow(
        [
            language.Capital(language.Word(each.Verdict)),
            Amount(each),
            Authority(each),
            string.Join("; ", sight.Workings ? Workings(each) : Why(each)),
        ]))]);

    /// <summary>The authority and what it cites.</summary>
    internal string Authority(Entitlement entitlement) =>
        language.Text("owed.authority", language.Word(entitlement.Authority), language.Code("citation", entitlement.Citation));

    private string Amount(Entitlement entitlement) => entitlement.Obligation is not { } owed ? entitlement.Decision?.InKind ?? ""
        : entitlement.Verdict == Verdict.Indeterminate ? language.Text("owed.at-least", Amount(owed))
        : Amount(owed);

    /// <summary>An obligation: how much, in what form, by when.</summary>
    private string Amount(Obligation owed)
    {
        var amount = owed.Form == PaymentForm.Cash
            ? language.Format.Exact(owed.Amount)
            : language.Text("owed.in-form", language.Format.Exact(owed.Amount), language.Word(owed.Form));
        return owed.DueBy is { } due ? language.Text("owed.due-by", amount, language.Format.Instant(due)) : amount;
    }

    private IEnumerable<string> Why(Entitlement entitlement)
    {
        if (entitlement.Reason is { } reason)
        {
            yield return language.Reason(entitlement.Rule, reason);
        }

        var open = entitlement.DecidingFacts.Except(entitlement.MissingProofs, StringComparer.Ordinal);
        if (entitlement.Verdict == Verdict.Indeterminate && open.Any())
        {
            yield return language.Text("owed.depends-on", language.And(open.Select(fact => language.Fact(BriefQuestion.NameOf(fact)))));
        }

        if (!entitlement.MissingProofs.IsEmpty)
        {
            yield return language.Text("owed.unless-proven", language.And(entitlement.MissingProofs.Select(fact => language.Fact(BriefQuestion.NameOf(fact)))));
        }
    }

    private static IEnumerable<string> Workings(Entitlement entitlement)
    {
        yield return $"{entitlement.Rule} {entitlement.RuleVersion}";
        foreach (var fact in entitlement.DecidingFacts.Concat(entitlement.MissingProofs))
        {
            yield return fact;
        }

        if (entitlement.DecidingClause is { } clause)
        {
            yield return clause;
        }
    }
}
