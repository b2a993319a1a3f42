using ServiceDesk.Desk;
using static ServiceDesk.Tests.Desk.DeskText;

namespace ServiceDesk.Tests.Desk;

public sealed class TermsInferenceTests
{
    /// <summary>Incidents that were judged by known terms: the terms are found again, and agree on the later ones too.</summary>
    [Fact]
    public void Best_IncidentsJudgedByKnownTerms_FindsThem()
    {
        var calendar = AgreedTerms.Hours(9, 17);
        var incidents = Enumerable.Range(0, 600).Select(number =>
        {
            var opened = At(1, 0).AddMinutes(number * 67);
            var closed = opened.AddMinutes(600 + (number * 7919 % 9000));
            return new ClosedIncident(opened, closed, 3, 3, calendar.WorkingTimeBetween(opened, closed) <= TimeSpan.FromHours(24));
        }).ToList();

        var terms = TermsInference.Best(incidents);

        var found = Assert.Single(terms, static each => each is { Opens: 9, Closes: 17 });
        Assert.Equal(1, found.Early);
        Assert.InRange(found.Targets[3], TimeSpan.FromHours(23), TimeSpan.FromHours(24));
        Assert.InRange(found.Later, 0.98, 1);
        Assert.Equal(99, terms.Count);
        Assert.Equal(terms.Max(static each => each.Early), terms[0].Early);
    }

    [Fact]
    public void AgreesWith_PriorityLoweredLater_StillCountsWhatWasPromisedFirst()
    {
        var incident = new ClosedIncident(At(1, 9), At(2, 9), FirstPriority: 1, LastPriority: 3, MadeSla: true);

        Assert.False(incident.AgreesWith(AgreedTerms.Assumed));
        Assert.True((incident with { FirstPriority = 3 }).AgreesWith(AgreedTerms.Assumed));
    }
}
