namespace Advocacy.Rules.Benchmarks.Reference;

/// <summary>The names, weights and reasons that the loops by hand refer to.</summary>
public static class HandWrittenRules
{
    /// <summary>The 20 predictions.</summary>
    public static readonly HandRule[] Predictions =
    [
        new("reference/r01", LogOdds.Strong.Value, (delivery, incident) => $"{incident!.Id} held it up"),
        new("reference/r02", LogOdds.Strong.Value, (delivery, incident) => $"{incident!.Id}: customs"),
        new("reference/r03", LogOdds.Decisive.Value, (delivery, incident) => $"{incident!.Id}: lost"),
        new("reference/r04", LogOdds.Slight.Value, (delivery, incident) => $"{incident!.Id} is the carrier's"),
        new("reference/r05", -LogOdds.Slight.Value, (delivery, incident) => $"{incident!.Id} is ours to mend"),
        new("reference/r06", LogOdds.Moderate.Value, (delivery, incident) => $"{incident!.Id} is nobody's to mend"),
        new("reference/r07", LogOdds.Slight.Value, (delivery, incident) => $"{incident!.Id} came late on the way"),
        new("reference/r08", LogOdds.Moderate.Value, (delivery, incident) => $"{incident!.Id} came close to {delivery.DueAt:u}"),
        new("reference/r09", LogOdds.Slight.Value, (delivery, incident) => $"no scan since {incident!.Id}"),
        new("reference/r10", LogOdds.Strong.Value, (delivery, incident) => $"{incident!.Id}: address"),
        new("reference/r11", LogOdds.Slight.Value, (delivery, incident) => $"{incident!.Id} is days old"),
        new("reference/r12", LogOdds.Slight.Value, (delivery, incident) => $"{incident!.Id} hit a crucial order"),
        new("reference/r13", LogOdds.VeryStrong.Value, (delivery, incident) => $"{incident!.Id}: damage"),
        new("reference/r14", LogOdds.Slight.Value, (delivery, incident) => $"{incident!.Id}: wrong item"),
        new("reference/r15", LogOdds.Slight.Value, (delivery, incident) => $"{incident!.Id}: short"),
        new("reference/r16", LogOdds.Slight.Value, (delivery, incident) => $"{incident!.Id} hit goods of value"),
        new("reference/r17", LogOdds.Slight.Value, (delivery, incident) => $"{incident!.Id} is the carrier's"),
        new("reference/r18", LogOdds.Slight.Value, (delivery, incident) => $"{incident!.Id} came on the way"),
        new("reference/r19", LogOdds.Slight.Value, (delivery, incident) => $"{incident!.Id}: outage"),
        new("reference/r20", LogOdds.Slight.Value, (delivery, incident) => $"{incident!.Id} with {delivery.Carrier}"),
    ];

    internal static readonly HandRule LineStops = new("reference/line-stops", 0, (_, _) => $"the line stops once the slack is used up");
    internal static readonly HandRule Distress = new("reference/distress", 0, (_, _) => $"a promise broken worries");
    internal static readonly HandRule GoodsLost = new(
        "reference/goods-lost", 0, (_, _) => $"damaged goods are worth nothing to the customer");
    internal static readonly HandRule LateClause = new("reference/late-clause", 0, (_, _) => $"the contract pays for each started day");
    internal static readonly HandRule Apologise = new("reference/apologise", 0, (_, _) => $"a person says sorry");
    internal static readonly HandRule Expedite = new("reference/expedite", 0, (_, _) => $"a courier still makes it");
    internal static readonly HandRule Inform = new("reference/inform", 0, (_, _) => $"the customer can plan around it");
    internal static readonly HandRule Replace = new("reference/replace", 0, (_, _) => $"sound goods follow at once");
}
